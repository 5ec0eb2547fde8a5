package nl.kringwijs.circles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// A circle as readers see it. It is written as a draft and gets here by publishing.
@Table(schema = "circles", name = "circle")
record Circle(
        @Id CircleId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        Publication state,
        Audience audience,
        String title,
        String standfirst,
        String occasion,
        String forWhom,
        String offer,
        String outcome,
        CircleStage stage,
        JoiningWay way,
        @Nullable Integer places,
        @Nullable LocalDate called,
        @Nullable LocalDate deadline,
        @Nullable LocalDate answerBy,
        String costs,
        List<UUID> themeIds,
        List<UUID> organiserIds,
        List<UUID> partnerIds,
        String contactName,
        @Nullable EmailAddress contactEmail,
        @Nullable CircleId predecessor,
        String sourceAddress,
        Instant publishedAt,

        @MappedCollection(idColumn = "circle", keyColumn = "circle_key")
        List<Question> questions,

        @MappedCollection(idColumn = "circle", keyColumn = "circle_key")
        List<Teammate> team,

        @MappedCollection(idColumn = "circle", keyColumn = "circle_key")
        List<Stop> stops) {

    @Table(schema = "circles", name = "question")
    record Question(String text) {}

    @Table(schema = "circles", name = "teammate")
    record Teammate(@Nullable PersonId personId, String name, String role, String organisation) {}

    @Table(schema = "circles", name = "stop")
    record Stop(
            String title,
            @Nullable LocalDate date,
            String around,
            String place,
            String host,
            @Nullable EventId eventId) {}

    Call call() {
        return new Call(
                stage,
                way,
                places,
                called,
                deadline,
                stops.stream()
                        .map(Stop::date)
                        .filter(java.util.Objects::nonNull)
                        .sorted()
                        .toList());
    }
}
