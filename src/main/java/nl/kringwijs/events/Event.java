package nl.kringwijs.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// An event as readers see it. It is written as a draft and gets here by publishing; a closed meeting of a group is
/// kept here at once.
///
/// @param belongsTo key of the group, or empty
/// @param goneWorkshops slugs of workshops that were in the programme and are not any more
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
        List<String> goneWorkshops,
        @Embedded.Empty(prefix = "sign_up_") SignUp signUp,
        @Embedded.Empty(prefix = "details_") DayDetails details,
        TakingPart takingPart,

        @MappedCollection(idColumn = "event", keyColumn = "event_key")
        List<Item> items,

        @MappedCollection(idColumn = "event", keyColumn = "event_key")
        List<Workshop> workshops) {

    /// A timed part of the day.
    ///
    /// @param round whether people choose one of its occurrences
    /// @param pitches how many people from practice can bring something in, or null
    @Table(schema = "events", name = "item")
    record Item(
            UUID id,
            String dayPart,
            @Nullable LocalTime startTime,
            @Nullable LocalTime endTime,
            String title,
            String text,
            @Nullable ThemeId themeId,
            boolean round,
            ItemKind kind,
            @Nullable Integer pitches,

            @MappedCollection(idColumn = "event", keyColumn = "item_key")
            List<ItemPerson> people,

            @MappedCollection(idColumn = "event", keyColumn = "item_key")
            List<Occurrence> occurrences) {}

    @Table(schema = "events", name = "item_person")
    record ItemPerson(@Embedded.Empty Someone someone) {}

    /// Somebody with what they were that day, or organisations alone.
    ///
    /// @param organisationIds those of the organisations that the register knows
    record Someone(
            @Nullable PersonId personId,
            String name,
            String role,
            String function,
            String organisations,
            String contribution,
            String bio,
            String question,
            String site,
            List<UUID> organisationIds) {}

    /// What a workshop is, once.
    ///
    /// @param gains names of [Gain]
    /// @param minutes how long it takes, or null where it takes the whole round
    @Table(schema = "events", name = "workshop")
    record Workshop(
            WorkshopId id,
            String slug,
            List<String> formerSlugs,
            String title,
            String lead,
            String text,
            String yields,
            String form,
            List<UUID> themeIds,
            @Nullable PlaceId placeId,
            List<String> gains,
            @Nullable Integer minutes,
            String thread,
            List<String> related,

            @MappedCollection(idColumn = "event", keyColumn = "workshop_key")
            List<WorkshopLeader> leaders) {}

    @Table(schema = "events", name = "workshop_leader")
    record WorkshopLeader(@Embedded.Empty Someone someone) {}

    /// A workshop in one round.
    @Table(schema = "events", name = "occurrence")
    record Occurrence(
            UUID id,
            WorkshopId workshopId,
            String room,
            @Nullable Integer places,

            @MappedCollection(idColumn = "event", keyColumn = "occurrence_key")
            List<OccurrenceLeader> leaders) {}

    @Table(schema = "events", name = "occurrence_leader")
    record OccurrenceLeader(@Embedded.Empty Someone someone) {}

    Optional<Workshop> workshop(WorkshopId wanted) {
        return workshops.stream().filter(known -> known.id().equals(wanted)).findFirst();
    }

    /// Who leads this occurrence: its own leaders, or those of the workshop.
    List<Someone> leaders(Occurrence occurrence) {
        return occurrence.leaders().isEmpty()
                ? workshop(occurrence.workshopId()).stream()
                        .flatMap(known -> known.leaders().stream().map(WorkshopLeader::someone))
                        .toList()
                : occurrence.leaders().stream().map(OccurrenceLeader::someone).toList();
    }

    /// The rounds in which this workshop is given, in the order of the day.
    List<Item> rounds(WorkshopId workshop) {
        return items.stream()
                .filter(item -> item.occurrences().stream()
                        .anyMatch(occurrence -> occurrence.workshopId().equals(workshop)))
                .toList();
    }

    /// Everybody with a part in the day, each time they stand there.
    Stream<Someone> everybody() {
        return Stream.of(
                        items.stream().flatMap(item -> item.people().stream().map(ItemPerson::someone)),
                        items.stream()
                                .flatMap(item -> item.occurrences().stream())
                                .flatMap(occurrence ->
                                        occurrence.leaders().stream().map(OccurrenceLeader::someone)),
                        workshops.stream()
                                .flatMap(workshop -> workshop.leaders().stream().map(WorkshopLeader::someone)))
                .flatMap(some -> some);
    }

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
                goneWorkshops,
                signUp,
                details,
                takingPart,
                items,
                workshops);
    }
}
