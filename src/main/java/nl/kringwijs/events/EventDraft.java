package nl.kringwijs.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An event as an editor writes it; anything may still be empty.
///
/// @param audience token of who may read it, `public` or `member`
/// @param question what the host asks of the visitors
/// @param sourceAddress where an imported page stood
public record EventDraft(
        String title,
        String summary,
        String description,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String venue,
        @Nullable UUID place,
        @Nullable UUID organiser,
        @Nullable UUID host,
        List<UUID> themes,
        String question,
        List<Item> items,
        String audience,
        String sourceAddress) {

    public EventDraft {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
    }

    public static EventDraft empty() {
        return new EventDraft(
                "", "", "", null, null, null, "", null, null, null, List.of(), "", List.of(), "public", "");
    }

    public EventDraft titled(String next) {
        return new EventDraft(
                next,
                summary,
                description,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                themes,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft summarised(String next) {
        return new EventDraft(
                title,
                next,
                description,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                themes,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft described(String next) {
        return new EventDraft(
                title,
                summary,
                next,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                themes,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft at(@Nullable LocalDate nextDate, @Nullable LocalTime nextStart, @Nullable LocalTime nextEnd) {
        return new EventDraft(
                title,
                summary,
                description,
                nextDate,
                nextStart,
                nextEnd,
                venue,
                place,
                organiser,
                host,
                themes,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft in(String nextVenue, @Nullable UUID nextPlace) {
        return new EventDraft(
                title,
                summary,
                description,
                date,
                start,
                end,
                nextVenue,
                nextPlace,
                organiser,
                host,
                themes,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft by(@Nullable UUID nextOrganiser, @Nullable UUID nextHost) {
        return new EventDraft(
                title,
                summary,
                description,
                date,
                start,
                end,
                venue,
                place,
                nextOrganiser,
                nextHost,
                themes,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft about(List<UUID> next) {
        return new EventDraft(
                title,
                summary,
                description,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                next,
                question,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft asking(String next) {
        return new EventDraft(
                title,
                summary,
                description,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                themes,
                next,
                items,
                audience,
                sourceAddress);
    }

    public EventDraft withItems(List<Item> next) {
        return new EventDraft(
                title,
                summary,
                description,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                themes,
                question,
                next,
                audience,
                sourceAddress);
    }

    public EventDraft forReaders(String next) {
        return new EventDraft(
                title,
                summary,
                description,
                date,
                start,
                end,
                venue,
                place,
                organiser,
                host,
                themes,
                question,
                items,
                next,
                sourceAddress);
    }

    public EventDraft changing(UUID item, UnaryOperator<Item> change) {
        return withItems(items.stream()
                .map(known -> known.key().equals(item) ? change.apply(known) : known)
                .toList());
    }

    /// A timed part of the day.
    ///
    /// @param key lasting, so that what is typed in it goes to this part wherever it stands
    /// @param text Markdown
    public record Item(
            UUID key,
            String dayPart,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String text,
            @Nullable UUID theme,
            List<Someone> people) {

        public Item {
            // A draft from before parts had keys gets them when it is read
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
            people = List.copyOf(people);
        }

        public static Item empty() {
            return new Item(UUID.randomUUID(), "", null, null, "", "", null, List.of());
        }

        public Item titled(String next) {
            return new Item(key, dayPart, start, end, next, text, theme, people);
        }

        public Item saying(String next) {
            return new Item(key, dayPart, start, end, title, next, theme, people);
        }

        public Item during(String nextPart, @Nullable LocalTime nextStart, @Nullable LocalTime nextEnd) {
            return new Item(key, nextPart, nextStart, nextEnd, title, text, theme, people);
        }

        public Item about(@Nullable UUID nextTheme) {
            return new Item(key, dayPart, start, end, title, text, nextTheme, people);
        }

        public Item withPeople(List<Someone> next) {
            return new Item(key, dayPart, start, end, title, text, theme, next);
        }
    }

    /// Somebody with a role, a function and organisations as they are that day.
    public record Someone(String name, String role, String function, String organisations) {}
}
