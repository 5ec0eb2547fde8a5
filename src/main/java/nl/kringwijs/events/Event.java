package nl.kringwijs.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// An event as readers see it. It is written as a draft and gets here by publishing; a closed meeting of a group is
/// kept here at once.
///
/// @param belongsTo key of the group, or empty
@Table(schema = "events", name = "event")
record Event(
        @Id EventId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        Publication state,
        Audience audience,
        String title,
        String summary,
        String description,
        @Nullable LocalDate date,
        @Nullable LocalTime startTime,
        @Nullable LocalTime endTime,
        String venue,
        @Nullable PlaceId placeId,
        @Nullable OrganisationId organiserId,
        @Nullable OrganisationId hostId,
        List<UUID> themeIds,
        String question,
        String sourceAddress,
        String belongsTo,
        Instant publishedAt,

        @MappedCollection(idColumn = "event", keyColumn = "event_key")
        List<Item> items) {

    @Table(schema = "events", name = "item")
    record Item(
            String dayPart,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            String title,
            String text,
            @Nullable ThemeId themeId,

            @MappedCollection(idColumn = "event", keyColumn = "item_key")
            List<ItemPerson> people) {}

    @Table(schema = "events", name = "item_person")
    record ItemPerson(@Nullable PersonId personId, String name, String role, String function, String organisations) {}

    Event withdrawn() {
        return new Event(
                id,
                version,
                slug,
                formerSlugs,
                Publication.WITHDRAWN,
                audience,
                title,
                summary,
                description,
                date,
                startTime,
                endTime,
                venue,
                placeId,
                organiserId,
                hostId,
                themeIds,
                question,
                sourceAddress,
                belongsTo,
                publishedAt,
                items);
    }
}
