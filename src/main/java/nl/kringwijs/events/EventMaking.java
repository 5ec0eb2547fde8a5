package nl.kringwijs.events;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an event, as readers see it, of its draft.
@Component
class EventMaking {

    private final People people;
    private final Parties parties;
    private final Clock clock;

    EventMaking(People people, Parties parties, Clock clock) {
        this.people = people;
        this.parties = parties;
        this.clock = clock;
    }

    /// @param known the event readers see now, if they see one
    Event event(EventId id, EventDraft draft, Optional<Event> known, String slug, Viewer viewer) {
        List<Event.Workshop> workshops = workshops(draft, known, viewer);
        return new Event(
                id,
                known.map(Event::version).orElse(0),
                slug,
                known.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                        .orElse(List.of()),
                Publication.PUBLISHED,
                new Audience(draft.audience()),
                draft.title().strip(),
                draft.summary().strip(),
                draft.description(),
                draft.date(),
                Timetable.dayStart(draft),
                Timetable.dayEnd(draft),
                draft.venue().strip(),
                id(draft.place(), PlaceId::new),
                id(draft.organiser(), OrganisationId::new),
                id(draft.host(), OrganisationId::new),
                draft.themes(),
                draft.question().strip(),
                draft.sourceAddress(),
                known.map(Event::belongsTo).orElse(""),
                known.map(Event::publishedAt).orElse(clock.instant()),
                gone(known, workshops),
                draft.signUp(),
                draft.details()
                        .reachedBy(draft.details().route(), WebAddress.tidy(draft.details().stream()))
                        .relatedTo(draft.details().related().stream()
                                .filter(key -> !key.equals(id.ref().key()))
                                .toList()),
                draft.takingPart().among(draft.items()),
                draft.items().stream().map(item -> item(item, draft, viewer)).toList(),
                workshops);
    }

    private static List<String> gone(Optional<Event> known, List<Event.Workshop> now) {
        Set<String> held = now.stream().flatMap(EventMaking::slugs).collect(Collectors.toSet());
        return known.stream()
                .flatMap(event -> Stream.concat(
                        event.goneWorkshops().stream(),
                        event.workshops().stream().flatMap(EventMaking::slugs)))
                .filter(slug -> !held.contains(slug))
                .distinct()
                .toList();
    }

    private static Stream<String> slugs(Event.Workshop workshop) {
        return Stream.concat(Stream.of(workshop.slug()), workshop.formerSlugs().stream());
    }

    private Event.Item item(EventDraft.Item item, EventDraft draft, Viewer viewer) {
        Set<UUID> written = draft.workshops().stream().map(WorkshopDraft::key).collect(Collectors.toSet());
        return new Event.Item(
                item.key(),
                item.dayPart().strip(),
                item.start(),
                item.end(),
                item.title().strip(),
                item.text(),
                id(item.theme(), ThemeId::new),
                item.round(),
                item.kind(),
                item.pitches(),
                someones(item.people(), viewer).map(Event.ItemPerson::new).toList(),
                item.round()
                        ? item.occurrences().stream()
                                .filter(occurrence -> written.contains(occurrence.workshop()))
                                .map(occurrence -> occurrence(occurrence, viewer))
                                .toList()
                        : List.of());
    }

    private Event.Occurrence occurrence(EventDraft.Occurrence occurrence, Viewer viewer) {
        return new Event.Occurrence(
                occurrence.key(),
                new WorkshopId(occurrence.workshop()),
                occurrence.room().strip(),
                occurrence.places(),
                someones(occurrence.leaders(), viewer)
                        .map(Event.OccurrenceLeader::new)
                        .toList());
    }

    private List<Event.Workshop> workshops(EventDraft draft, Optional<Event> known, Viewer viewer) {
        Set<String> taken = new HashSet<>(EventLinks.RESERVED);
        // Whose title did not change keeps its address, whatever the others are called now
        List<WorkshopDraft> same = draft.workshops().stream()
                .filter(workshop -> before(workshop, known)
                        .filter(old -> old.title().equals(workshop.title().strip())
                                && !EventLinks.RESERVED.contains(old.slug()))
                        .isPresent())
                .toList();
        draft.workshops()
                .forEach(workshop -> before(workshop, known).ifPresent(old -> taken.addAll(old.formerSlugs())));
        same.forEach(workshop -> taken.add(before(workshop, known).orElseThrow().slug()));
        List<Event.Workshop> all = new ArrayList<>();
        for (WorkshopDraft workshop : draft.workshops()) {
            Optional<Event.Workshop> old = before(workshop, known);
            List<String> own = old.map(Event.Workshop::formerSlugs).orElse(List.of());
            String slug = same.contains(workshop)
                    ? old.orElseThrow().slug()
                    : Slug.from(workshop.title())
                            .firstFree(wanted -> taken.contains(wanted.value()) && !own.contains(wanted.value()))
                            .value();
            taken.add(slug);
            all.add(workshop(workshop, old, slug, viewer));
        }
        return all;
    }

    private static Optional<Event.Workshop> before(WorkshopDraft workshop, Optional<Event> known) {
        return known.flatMap(event -> event.workshop(new WorkshopId(workshop.key())));
    }

    private Event.Workshop workshop(WorkshopDraft workshop, Optional<Event.Workshop> old, String slug, Viewer viewer) {
        return new Event.Workshop(
                new WorkshopId(workshop.key()),
                slug,
                old.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                        .orElse(List.of()),
                workshop.title().strip(),
                workshop.lead().strip(),
                workshop.text(),
                workshop.yields(),
                workshop.form().strip(),
                workshop.themes(),
                id(workshop.place(), PlaceId::new),
                workshop.gains().stream().map(Gain::name).toList(),
                workshop.minutes(),
                workshop.thread().strip(),
                workshop.related(),
                someones(workshop.leaders(), viewer)
                        .map(Event.WorkshopLeader::new)
                        .toList());
    }

    private Stream<Event.Someone> someones(List<EventDraft.Someone> said, Viewer viewer) {
        return said.stream().filter(someone -> !someone.isNobody()).map(someone -> someone(someone, viewer));
    }

    private Event.Someone someone(EventDraft.Someone someone, Viewer viewer) {
        String name = someone.name().strip();
        return new Event.Someone(
                name.isEmpty() ? null : people.named(name, "", viewer).id(),
                name,
                someone.role().strip(),
                someone.function().strip(),
                someone.organisations().strip(),
                someone.contribution(),
                someone.bio(),
                someone.question().strip(),
                WebAddress.tidy(someone.site()),
                parties.known(someone.organisations()).stream()
                        .map(party -> party.id().value())
                        .toList());
    }

    private static <T> @Nullable T id(@Nullable UUID value, Function<UUID, T> type) {
        return value == null ? null : type.apply(value);
    }

    /// What people did on the day, each with the address where that can be read.
    static List<Engagement> engagements(Event event) {
        List<Engagement> all = new ArrayList<>();
        String day = EventLinks.event(event.slug());
        for (Event.Item item : event.items()) {
            String title = item.title().isBlank() ? event.title() : item.title();
            item.people().forEach(person -> engagement(event, person.someone(), title, day)
                    .ifPresent(all::add));
        }
        for (Event.Workshop workshop : event.workshops()) {
            String address = EventLinks.workshop(event.slug(), workshop.slug());
            Stream.concat(
                            workshop.leaders().stream().map(Event.WorkshopLeader::someone),
                            event.rounds(workshop.id()).stream()
                                    .flatMap(round -> round.occurrences().stream())
                                    .filter(occurrence ->
                                            occurrence.workshopId().equals(workshop.id()))
                                    .flatMap(occurrence -> occurrence.leaders().stream())
                                    .map(Event.OccurrenceLeader::someone))
                    .flatMap(leader -> engagement(event, leader, workshop.title(), address).stream())
                    .distinct()
                    .forEach(all::add);
        }
        return all;
    }

    private static Optional<Engagement> engagement(Event event, Event.Someone someone, String title, String address) {
        PersonId id = someone.personId();
        return id == null
                ? Optional.empty()
                : Optional.of(new Engagement(
                        id,
                        title,
                        address,
                        someone.role(),
                        someone.function(),
                        someone.organisations(),
                        event.date(),
                        event.audience()));
    }

    static List<Involvement> involvements(Event event) {
        List<Involvement> all = new ArrayList<>();
        involved(event, event.organiserId(), "organisator").ifPresent(all::add);
        involved(event, event.hostId(), "gastheer").ifPresent(all::add);
        event.details().alsoHosts().forEach(host -> involved(event, new OrganisationId(host), "gastheer")
                .ifPresent(all::add));
        event.takingPart().parts().forEach(part -> Optional.ofNullable(part.organiser())
                .flatMap(party -> involved(event, new OrganisationId(party), "organisator"))
                .ifPresent(all::add));
        event.everybody().forEach(someone -> someone.organisationIds().forEach(party -> involved(
                        event, new OrganisationId(party), someone.role().isBlank() ? "deelnemer" : someone.role())
                .ifPresent(all::add)));
        return all.stream().distinct().toList();
    }

    private static Optional<Involvement> involved(Event event, @Nullable OrganisationId party, String role) {
        return Optional.ofNullable(party)
                .map(id -> new Involvement(
                        id, event.title(), EventLinks.event(event.slug()), role, event.date(), event.audience()));
    }

    /// Everybody with a part in the day, each time they stand there.
    static Stream<EventDraft.Someone> everybody(EventDraft draft) {
        return Stream.of(
                        draft.items().stream().flatMap(item -> item.people().stream()),
                        draft.items().stream()
                                .flatMap(item -> item.occurrences().stream())
                                .flatMap(occurrence -> occurrence.leaders().stream()),
                        draft.workshops().stream().flatMap(workshop -> workshop.leaders().stream()))
                .flatMap(people -> people);
    }

    /// All running text of the draft, as Markdown.
    static Stream<String> prose(EventDraft draft) {
        return Stream.of(
                        Stream.of(draft.description()),
                        draft.items().stream().map(EventDraft.Item::text),
                        everybody(draft).flatMap(person -> Stream.of(person.contribution(), person.bio())),
                        draft.workshops().stream().flatMap(workshop -> Stream.of(workshop.text(), workshop.yields())))
                .flatMap(texts -> texts);
    }
}
