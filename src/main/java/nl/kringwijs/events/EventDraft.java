package nl.kringwijs.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// An event as an editor writes it; anything may still be empty.
///
/// @param audience token of who may read it, `public` or `member`
/// @param question what the host asks of the visitors
/// @param sourceAddress where an imported page stood
/// @param workshops the content of each workshop once, in whichever rounds it is given
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
        String sourceAddress,
        List<WorkshopDraft> workshops,
        SignUp signUp,
        DayDetails details,
        TakingPart takingPart) {

    public EventDraft {
        themes = List.copyOf(themes);
        items = List.copyOf(items);
        workshops = known(workshops);
        signUp = Objects.requireNonNullElse(signUp, SignUp.NONE);
        details = Objects.requireNonNullElse(details, DayDetails.NONE);
        takingPart = Objects.requireNonNullElse(takingPart, TakingPart.NONE);
    }

    /// A draft from before there was such a list has none.
    private static <T> List<T> known(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static EventDraft empty() {
        return new EventDraft(
                "",
                "",
                "",
                null,
                null,
                null,
                "",
                null,
                null,
                null,
                List.of(),
                "",
                List.of(),
                "public",
                "",
                List.of(),
                SignUp.NONE,
                DayDetails.NONE,
                TakingPart.NONE);
    }

    public EventDraft titled(String next) {
        return with(edit -> edit.title = next);
    }

    public EventDraft summarised(String next) {
        return with(edit -> edit.summary = next);
    }

    public EventDraft described(String next) {
        return with(edit -> edit.description = next);
    }

    public EventDraft at(@Nullable LocalDate nextDate, @Nullable LocalTime nextStart, @Nullable LocalTime nextEnd) {
        return with(edit -> {
            edit.date = nextDate;
            edit.start = nextStart;
            edit.end = nextEnd;
        });
    }

    public EventDraft in(String nextVenue, @Nullable UUID nextPlace) {
        return with(edit -> {
            edit.venue = nextVenue;
            edit.place = nextPlace;
        });
    }

    public EventDraft by(@Nullable UUID nextOrganiser, @Nullable UUID nextHost) {
        return with(edit -> {
            edit.organiser = nextOrganiser;
            edit.host = nextHost;
        });
    }

    public EventDraft about(List<UUID> next) {
        return with(edit -> edit.themes = next);
    }

    public EventDraft asking(String next) {
        return with(edit -> edit.question = next);
    }

    public EventDraft withItems(List<Item> next) {
        return with(edit -> edit.items = next);
    }

    public EventDraft forReaders(String next) {
        return with(edit -> edit.audience = next);
    }

    public EventDraft withWorkshops(List<WorkshopDraft> next) {
        return with(edit -> edit.workshops = next);
    }

    public EventDraft signedUpFor(UnaryOperator<SignUp> change) {
        return with(edit -> edit.signUp = change.apply(signUp));
    }

    public EventDraft detailed(UnaryOperator<DayDetails> change) {
        return with(edit -> edit.details = change.apply(details));
    }

    public EventDraft takingPart(UnaryOperator<TakingPart> change) {
        return with(edit -> edit.takingPart = change.apply(takingPart));
    }

    public EventDraft changing(UUID item, UnaryOperator<Item> change) {
        return withItems(items.stream()
                .map(known -> known.key().equals(item) ? change.apply(known) : known)
                .toList());
    }

    public EventDraft changingWorkshop(UUID workshop, UnaryOperator<WorkshopDraft> change) {
        return withWorkshops(workshops.stream()
                .map(known -> known.key().equals(workshop) ? change.apply(known) : known)
                .toList());
    }

    private EventDraft with(Consumer<Edit> change) {
        var edit = new Edit(this);
        change.accept(edit);
        return edit.done();
    }

    /// A copy in which some fields are set anew.
    private static final class Edit {

        private String title;
        private String summary;
        private String description;
        private @Nullable LocalDate date;
        private @Nullable LocalTime start;
        private @Nullable LocalTime end;
        private String venue;
        private @Nullable UUID place;
        private @Nullable UUID organiser;
        private @Nullable UUID host;
        private List<UUID> themes;
        private String question;
        private List<Item> items;
        private String audience;
        private final String sourceAddress;
        private List<WorkshopDraft> workshops;
        private SignUp signUp;
        private DayDetails details;
        private TakingPart takingPart;

        private Edit(EventDraft from) {
            title = from.title;
            summary = from.summary;
            description = from.description;
            date = from.date;
            start = from.start;
            end = from.end;
            venue = from.venue;
            place = from.place;
            organiser = from.organiser;
            host = from.host;
            themes = from.themes;
            question = from.question;
            items = from.items;
            audience = from.audience;
            sourceAddress = from.sourceAddress;
            workshops = from.workshops;
            signUp = from.signUp;
            details = from.details;
            takingPart = from.takingPart;
        }

        private EventDraft done() {
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
                    audience,
                    sourceAddress,
                    workshops,
                    signUp,
                    details,
                    takingPart);
        }
    }

    /// A timed part of the day: something for all, or a round of workshops at the same time.
    ///
    /// @param key lasting, so that what is typed in it goes to this part wherever it stands
    /// @param text Markdown
    /// @param round whether people choose one of its occurrences
    /// @param pitches how many people from practice can bring something in, or null where nobody is asked to
    public record Item(
            UUID key,
            String dayPart,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String text,
            @Nullable UUID theme,
            List<Someone> people,
            Boolean round,
            List<Occurrence> occurrences,
            ItemKind kind,
            @Nullable Integer pitches) {

        public Item {
            // A draft from before parts had keys gets them when it is read
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
            people = List.copyOf(people);
            // Nor were there rounds
            round = Boolean.TRUE.equals(round);
            occurrences = known(occurrences);
            kind = Objects.requireNonNullElse(kind, ItemKind.PART);
        }

        public static Item empty() {
            return new Item(
                    UUID.randomUUID(), "", null, null, "", "", null, List.of(), false, List.of(), ItemKind.PART, null);
        }

        public Item titled(String next) {
            return new Item(key, dayPart, start, end, next, text, theme, people, round, occurrences, kind, pitches);
        }

        public Item saying(String next) {
            return new Item(key, dayPart, start, end, title, next, theme, people, round, occurrences, kind, pitches);
        }

        public Item during(String nextPart, @Nullable LocalTime nextStart, @Nullable LocalTime nextEnd) {
            return new Item(
                    key, nextPart, nextStart, nextEnd, title, text, theme, people, round, occurrences, kind, pitches);
        }

        public Item about(@Nullable UUID nextTheme) {
            return new Item(
                    key, dayPart, start, end, title, text, nextTheme, people, round, occurrences, kind, pitches);
        }

        public Item withPeople(List<Someone> next) {
            return new Item(key, dayPart, start, end, title, text, theme, next, round, occurrences, kind, pitches);
        }

        /// As a round of these workshops, or as a part for all that keeps them aside.
        public Item asRound(boolean nextRound, List<Occurrence> next) {
            return new Item(key, dayPart, start, end, title, text, theme, people, nextRound, next, kind, pitches);
        }

        public Item keyed(UUID next) {
            return new Item(next, dayPart, start, end, title, text, theme, people, round, occurrences, kind, pitches);
        }

        public Item being(ItemKind next) {
            return new Item(key, dayPart, start, end, title, text, theme, people, round, occurrences, next, pitches);
        }

        public Item askingFor(@Nullable Integer nextPitches) {
            return new Item(
                    key, dayPart, start, end, title, text, theme, people, round, occurrences, kind, nextPitches);
        }
    }

    /// A workshop in one round.
    ///
    /// @param places how many can take part, or null where nobody counts
    /// @param leaders who lead it this time, or none for those of the workshop
    public record Occurrence(
            UUID key, UUID workshop, String room, @Nullable Integer places, List<Someone> leaders) {

        public Occurrence {
            leaders = List.copyOf(leaders);
        }

        public static Occurrence of(UUID workshop) {
            return new Occurrence(UUID.randomUUID(), workshop, "", null, List.of());
        }

        public Occurrence in(String nextRoom, @Nullable Integer nextPlaces) {
            return new Occurrence(key, workshop, nextRoom, nextPlaces, leaders);
        }

        public Occurrence ledBy(List<Someone> next) {
            return new Occurrence(key, workshop, room, places, next);
        }
    }

    /// Somebody with a role, a function and organisations as they are that day; or organisations alone, when one of
    /// those is meant.
    ///
    /// @param contribution what this person comes to say, Markdown
    /// @param bio who this person is, Markdown
    /// @param question the question this person brings
    /// @param site where more is told, an address
    public record Someone(
            String name,
            String role,
            String function,
            String organisations,
            String contribution,
            String bio,
            String question,
            String site) {

        public Someone {
            contribution = Objects.requireNonNullElse(contribution, "");
            bio = Objects.requireNonNullElse(bio, "");
            question = Objects.requireNonNullElse(question, "");
            site = Objects.requireNonNullElse(site, "");
        }

        public Someone(String name, String role, String function, String organisations) {
            this(name, role, function, organisations, "", "", "", "");
        }

        public Someone telling(String nextContribution, String nextBio, String nextQuestion) {
            return new Someone(name, role, function, organisations, nextContribution, nextBio, nextQuestion, site);
        }

        public Someone at(String nextSite) {
            return new Someone(name, role, function, organisations, contribution, bio, question, nextSite);
        }

        public boolean isNobody() {
            return (name + organisations).isBlank();
        }
    }
}
