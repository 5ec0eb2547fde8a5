package nl.kringwijs.library.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// A practice example as readers see it. It is written as a draft and gets here by publishing.
@Table(schema = "library", name = "example")
record Example(
        @Id ExampleId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        Publication state,
        Audience audience,
        String title,
        String standfirst,
        String context,
        String approach,
        String result,
        String question,
        List<UUID> themeIds,
        @Nullable PlaceId placeId,
        String location,
        String since,
        String method,
        String contactName,
        @Nullable EmailAddress contactEmail,
        String licence,
        String permission,
        String sourceAddress,
        String writers,
        Instant publishedAt,

        @MappedCollection(idColumn = "example", keyColumn = "example_key")
        List<Party> parties,

        @MappedCollection(idColumn = "example", keyColumn = "example_key")
        List<Lesson> lessons,

        @MappedCollection(idColumn = "example", keyColumn = "example_key")
        List<Figure> numbers,

        @MappedCollection(idColumn = "example", keyColumn = "example_key")
        List<Update> updates,

        @MappedCollection(idColumn = "example", keyColumn = "example_key")
        List<Link> links) {

    @Table(schema = "library", name = "example_party")
    record Party(@Nullable OrganisationId organisationId, String name, String does, String interest) {}

    @Table(schema = "library", name = "example_lesson")
    record Lesson(String text) {}

    @Table(schema = "library", name = "example_number")
    record Figure(String value, String label, @Nullable LocalDate heldOn) {}

    @Table(schema = "library", name = "example_update")
    record Update(@Nullable LocalDate date, String text) {}

    @Table(schema = "library", name = "example_link")
    record Link(String title, String url) {}

    /// Known by a line only; somebody may know more.
    boolean isStub() {
        return (context + approach + result).isBlank();
    }

    /// When it last stood somehow, as far as that is known.
    @Nullable
    LocalDate lastDate() {
        return updates.stream()
                .map(Update::date)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
