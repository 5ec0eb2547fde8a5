package nl.kringwijs.events;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How people take part in a day, beside choosing workshops: the parts of the day, what follows from having them, and
/// what is asked of whom.
///
/// @param capacities as what people can come: “bewoner”, “wethouder”
public record TakingPart(
        List<DayPart> parts, List<Entitlement> entitlements, List<Question> questions, List<String> capacities) {

    public static final TakingPart NONE = new TakingPart(List.of(), List.of(), List.of(), List.of());

    public TakingPart {
        parts = known(parts);
        entitlements = known(entitlements);
        questions = known(questions);
        capacities = known(capacities);
    }

    private static <T> List<T> known(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /// A part of the day, known by the name that its items carry.
    ///
    /// @param optional whether people say that they come to it; whoever comes to the day has the other parts
    /// @param places in this part alone, or null where nobody counts
    /// @param organiser who organises this part, when that is another
    public record DayPart(
            UUID key,
            String name,
            boolean optional,
            @Nullable Integer places,
            @Nullable UUID organiser) {

        public static DayPart of(String name) {
            return new DayPart(UUID.randomUUID(), name, false, null, null);
        }

        public DayPart chosen(boolean next) {
            return new DayPart(key, name, next, places, organiser);
        }

        public DayPart with(@Nullable Integer nextPlaces) {
            return new DayPart(key, name, optional, nextPlaces, organiser);
        }

        public DayPart by(@Nullable UUID nextOrganiser) {
            return new DayPart(key, name, optional, places, nextOrganiser);
        }
    }

    /// Something people get by having parts of the day: lunch for who stays. It is never asked.
    ///
    /// @param parts all of which they must have; none for everybody
    public record Entitlement(UUID key, String name, List<UUID> parts) {

        public Entitlement {
            parts = known(parts);
        }

        /// @param taken parts that somebody has
        public boolean isFor(Set<UUID> taken) {
            return taken.containsAll(parts);
        }
    }

    /// Something the organiser wants to know.
    ///
    /// @param appliesTo the part or entitlement without which it is not asked, or null when it is asked of all
    /// @param weeks after the day, when the answers are thrown away
    public record Question(
            UUID key,
            String text,
            Kind kind,
            List<String> options,
            boolean required,
            @Nullable UUID appliesTo,
            int weeks) {

        public static final int USUAL_WEEKS = 4;

        public enum Kind {
            TEXT,
            CHOICE,
            NUMBER
        }

        public Question {
            kind = Objects.requireNonNullElse(kind, Kind.TEXT);
            options = known(options);
            weeks = Math.clamp(weeks, 1, 520);
        }

        public static Question empty() {
            return new Question(UUID.randomUUID(), "", Kind.TEXT, List.of(), false, null, USUAL_WEEKS);
        }

        public Question asking(String next) {
            return new Question(key, next, kind, options, required, appliesTo, weeks);
        }

        public Question answeredBy(Kind nextKind, List<String> nextOptions) {
            return new Question(key, text, nextKind, nextOptions, required, appliesTo, weeks);
        }

        public Question required(boolean next) {
            return new Question(key, text, kind, options, next, appliesTo, weeks);
        }

        public Question of(@Nullable UUID next) {
            return new Question(key, text, kind, options, required, next, weeks);
        }

        public Question keptFor(int nextWeeks) {
            return new Question(key, text, kind, options, required, appliesTo, nextWeeks);
        }
    }

    public TakingPart withParts(List<DayPart> next) {
        return new TakingPart(next, entitlements, questions, capacities);
    }

    public TakingPart entitling(List<Entitlement> next) {
        return new TakingPart(parts, next, questions, capacities);
    }

    public TakingPart asking(List<Question> next) {
        return new TakingPart(parts, entitlements, next, capacities);
    }

    public TakingPart as(List<String> next) {
        return new TakingPart(parts, entitlements, questions, next);
    }

    public List<DayPart> optionalParts() {
        return parts.stream().filter(DayPart::optional).toList();
    }

    /// What somebody is entitled to.
    ///
    /// @param chosen optional parts that they have; the others are theirs anyway
    public List<Entitlement> entitlements(Set<UUID> chosen) {
        Set<UUID> taken = taken(chosen);
        return entitlements.stream().filter(one -> one.isFor(taken)).toList();
    }

    private Set<UUID> taken(Set<UUID> chosen) {
        return parts.stream()
                .filter(part -> !part.optional() || chosen.contains(part.key()))
                .map(DayPart::key)
                .collect(Collectors.toSet());
    }

    /// What is asked of somebody with these optional parts. What was asked of a part or an entitlement that is no more
    /// is asked of all.
    public List<Question> questions(Set<UUID> chosen) {
        Set<UUID> others = Stream.concat(
                        parts.stream().map(DayPart::key), entitlements.stream().map(Entitlement::key))
                .collect(Collectors.toSet());
        others.removeAll(taken(chosen));
        entitlements(chosen).forEach(one -> others.remove(one.key()));
        return questions.stream()
                .filter(question -> question.appliesTo() == null || !others.contains(question.appliesTo()))
                .toList();
    }

    /// Only with parts that some item of the programme belongs to.
    TakingPart among(List<EventDraft.Item> items) {
        Set<String> names = items.stream().map(item -> item.dayPart().strip()).collect(Collectors.toSet());
        return withParts(parts.stream()
                .filter(part -> names.contains(part.name().strip()))
                .toList());
    }
}
