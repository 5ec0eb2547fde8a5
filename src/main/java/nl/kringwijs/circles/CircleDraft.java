package nl.kringwijs.circles;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A circle as it is written; anything may still be empty.
///
/// @param audience token of who may read its page, `public` or `member`
/// @param sourceAddress where an imported page stood
public record CircleDraft(
        Face face,
        Text text,
        Way way,
        Parties parties,
        List<Line> questions,
        List<Mate> team,
        List<Stop> stops,
        String audience,
        String sourceAddress) {

    public CircleDraft {
        questions = List.copyOf(questions);
        team = List.copyOf(team);
        stops = List.copyOf(stops);
    }

    /// @param called the day on which people are asked
    public static CircleDraft empty(LocalDate called) {
        return new CircleDraft(
                new Face("", "", List.of()),
                new Text("", "", "", ""),
                new Way(CircleStage.CALL, JoiningWay.ON_REQUEST, null, called, null, null, ""),
                new Parties(List.of(), List.of(), "", "", null),
                List.of(),
                List.of(),
                List.of(),
                "public",
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
    /// @param outcome what is made on the way and in the end
    public record Text(String occasion, String forWhom, String offer, String outcome) {

        public Text {
            // A draft from before anybody asked has none
            outcome = Objects.requireNonNullElse(outcome, "");
        }
    }

    /// How one takes part, and until when.
    public record Way(
            CircleStage stage,
            JoiningWay joining,
            @Nullable Integer places,
            @Nullable LocalDate called,
            @Nullable LocalDate deadline,
            @Nullable LocalDate answerBy,
            String costs) {}

    /// Who stands behind it.
    ///
    /// @param contactEmail is never shown
    public record Parties(
            List<UUID> organisers,
            List<UUID> partners,
            String contactName,
            String contactEmail,
            @Nullable UUID predecessor) {

        public Parties {
            organisers = List.copyOf(organisers);
            partners = List.copyOf(partners);
        }
    }

    /// A learning question.
    public record Line(UUID key, String text) {

        public Line {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
        }

        public static Line of(String text) {
            return new Line(UUID.randomUUID(), text);
        }
    }

    /// Somebody of the team, in a role of this circle.
    public record Mate(UUID key, String name, String role, String organisation) {

        public Mate {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
        }

        public static Mate of(String name, String role, String organisation) {
            return new Mate(UUID.randomUUID(), name, role, organisation);
        }
    }

    /// A meeting as readers see it.
    ///
    /// @param around a time in words while there is no date
    /// @param host whose guest the circle is there
    /// @param event the meeting itself, when it is on the agenda
    public record Stop(
            UUID key,
            String title,
            @Nullable LocalDate date,
            String around,
            String place,
            String host,
            @Nullable UUID event) {

        public Stop {
            key = Objects.requireNonNullElseGet(key, UUID::randomUUID);
            // A draft from before anybody asked has none
            host = Objects.requireNonNullElse(host, "");
        }

        public Stop called(String next) {
            return new Stop(key, next, date, around, place, host, event);
        }

        public Stop on(@Nullable LocalDate next) {
            return new Stop(key, title, next, around, place, host, event);
        }

        public Stop about(String next) {
            return new Stop(key, title, date, next, place, host, event);
        }

        public Stop at(String next) {
            return new Stop(key, title, date, around, next, host, event);
        }

        public Stop with(String next) {
            return new Stop(key, title, date, around, place, next, event);
        }

        public static Stop of(String title, @Nullable LocalDate date, String around, String place) {
            return new Stop(UUID.randomUUID(), title, date, around, place, "", null);
        }
    }

    public CircleDraft faced(Face next) {
        return new CircleDraft(next, text, way, parties, questions, team, stops, audience, sourceAddress);
    }

    public CircleDraft saying(Text next) {
        return new CircleDraft(face, next, way, parties, questions, team, stops, audience, sourceAddress);
    }

    public CircleDraft joined(Way next) {
        return new CircleDraft(face, text, next, parties, questions, team, stops, audience, sourceAddress);
    }

    public CircleDraft by(Parties next) {
        return new CircleDraft(face, text, way, next, questions, team, stops, audience, sourceAddress);
    }

    public CircleDraft asking(List<Line> next) {
        return new CircleDraft(face, text, way, parties, next, team, stops, audience, sourceAddress);
    }

    public CircleDraft withTeam(List<Mate> next) {
        return new CircleDraft(face, text, way, parties, questions, next, stops, audience, sourceAddress);
    }

    public CircleDraft withStops(List<Stop> next) {
        return new CircleDraft(face, text, way, parties, questions, team, next, audience, sourceAddress);
    }

    public CircleDraft forReaders(String next) {
        return new CircleDraft(face, text, way, parties, questions, team, stops, next, sourceAddress);
    }
}
