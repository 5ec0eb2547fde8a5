package nl.kringwijs.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
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

    /// A timed part of the day.
    public record Item(
            String dayPart,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String text,
            @Nullable UUID theme,
            List<Someone> people) {

        public Item {
            people = List.copyOf(people);
        }
    }

    /// Somebody with a role, a function and organisations as they are that day.
    public record Someone(String name, String role, String function, String organisations) {}
}
