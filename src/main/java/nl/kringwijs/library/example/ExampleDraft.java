package nl.kringwijs.library.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A practice example as it is written; anything may still be empty. A title and a line make a stub.
///
/// @param audience token of who may read it, `public` or `member`
/// @param sourceAddress where an imported page stood
/// @param writers who wrote it down, by their whole names
public record ExampleDraft(
        Face face,
        Text text,
        Facts facts,
        List<Party> parties,
        List<Line> lessons,
        List<Figure> numbers,
        List<Update> updates,
        List<Link> links,
        String audience,
        String sourceAddress,
        String writers) {

    public ExampleDraft {
        // A draft from before anybody asked has none
        writers = Objects.requireNonNullElse(writers, "");
        parties = List.copyOf(parties);
        lessons = List.copyOf(lessons);
        numbers = List.copyOf(numbers);
        updates = List.copyOf(updates);
        links = List.copyOf(links);
    }

    public static ExampleDraft empty() {
        return new ExampleDraft(
                new Face("", "", List.of()),
                new Text("", "", "", ""),
                new Facts(null, "", "", "", "", "", "", ""),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "public",
                "",
                "");
    }

    /// What shows in lists.
    public record Face(String title, String standfirst, List<UUID> themes) {

        public Face {
            themes = List.copyOf(themes);
        }
    }

    /// The sections, as Markdown.
    ///
    /// @param question what is still open
    public record Text(String context, String approach, String result, String question) {

        public Text {
            // A draft from before it was asked has none
            question = Objects.requireNonNullElse(question, "");
        }
    }

    /// @param location as exact as may be known, such as a square or only a neighbourhood
    /// @param since a time in words, such as “maart 2021”
    /// @param method way of working
    /// @param contactEmail is never shown
    /// @param permission who said that it may be published; for the desk only
    public record Facts(
            @Nullable UUID place,
            String location,
            String since,
            String method,
            String contactName,
            String contactEmail,
            String licence,
            String permission) {}

    /// Who joined in, and what they did.
    public record Party(UUID key, String name, String does, String interest) {

        public Party {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
            interest = Objects.requireNonNullElse(interest, "");
        }

        public Party called(String next) {
            return new Party(key, next, does, interest);
        }

        public Party doing(String next) {
            return new Party(key, name, next, interest);
        }

        /// What is at stake for them.
        public Party wanting(String next) {
            return new Party(key, name, does, next);
        }

        public static Party of(String name, String does) {
            return new Party(UUID.randomUUID(), name, does, "");
        }
    }

    /// A lesson.
    public record Line(UUID key, String text) {

        public Line {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
        }

        public static Line of(String text) {
            return new Line(UUID.randomUUID(), text);
        }
    }

    /// A number that carries the story.
    ///
    /// @param date as of when it holds, when that is known
    public record Figure(
            UUID key, String value, String label, @Nullable LocalDate date) {

        public Figure {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
        }

        public static Figure of(String value, String label) {
            return new Figure(UUID.randomUUID(), value, label, null);
        }

        /// As of when it holds.
        public Figure on(@Nullable LocalDate day) {
            return new Figure(key, value, label, day);
        }
    }

    /// How things stood on a day.
    public record Update(UUID key, @Nullable LocalDate date, String text) {

        public Update {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
        }

        public static Update of(@Nullable LocalDate date, String text) {
            return new Update(UUID.randomUUID(), date, text);
        }
    }

    /// What it belongs with.
    ///
    /// @param url an address on the web, or a path of this portal
    public record Link(UUID key, String title, String url) {

        public Link {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
        }

        public static Link of(String title, String url) {
            return new Link(UUID.randomUUID(), title, url);
        }
    }

    public ExampleDraft faced(Face next) {
        return new ExampleDraft(
                next, text, facts, parties, lessons, numbers, updates, links, audience, sourceAddress, writers);
    }

    public ExampleDraft saying(Text next) {
        return new ExampleDraft(
                face, next, facts, parties, lessons, numbers, updates, links, audience, sourceAddress, writers);
    }

    public ExampleDraft knowing(Facts next) {
        return new ExampleDraft(
                face, text, next, parties, lessons, numbers, updates, links, audience, sourceAddress, writers);
    }

    public ExampleDraft withParties(List<Party> next) {
        return new ExampleDraft(
                face, text, facts, next, lessons, numbers, updates, links, audience, sourceAddress, writers);
    }

    public ExampleDraft withLessons(List<Line> next) {
        return new ExampleDraft(
                face, text, facts, parties, next, numbers, updates, links, audience, sourceAddress, writers);
    }

    public ExampleDraft withNumbers(List<Figure> next) {
        return new ExampleDraft(
                face, text, facts, parties, lessons, next, updates, links, audience, sourceAddress, writers);
    }

    public ExampleDraft withUpdates(List<Update> next) {
        return new ExampleDraft(
                face, text, facts, parties, lessons, numbers, next, links, audience, sourceAddress, writers);
    }

    public ExampleDraft withLinks(List<Link> next) {
        return new ExampleDraft(
                face, text, facts, parties, lessons, numbers, updates, next, audience, sourceAddress, writers);
    }

    public ExampleDraft forReaders(String next) {
        return new ExampleDraft(
                face, text, facts, parties, lessons, numbers, updates, links, next, sourceAddress, writers);
    }

    public ExampleDraft by(String next) {
        return new ExampleDraft(
                face, text, facts, parties, lessons, numbers, updates, links, audience, sourceAddress, next);
    }
}
