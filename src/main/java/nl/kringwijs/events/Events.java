package nl.kringwijs.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.Places;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PictureCredits;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days with their programme, as readers see them.
@Service
@Transactional
public class Events {

    private static final int MOST_LISTED = 200;

    private final EventRepository events;
    private final EventQueries queries;
    private final Drafts drafts;
    private final People people;
    private final Organisations organisations;
    private final Places places;
    private final Themes themes;
    private final Engagements engagements;
    private final Involvements involvements;
    private final MediaFiles files;
    private final SearchChanges changes;
    private final ApplicationEventPublisher told;
    private final Clock clock;

    Events(
            EventRepository events,
            EventQueries queries,
            Drafts drafts,
            People people,
            Organisations organisations,
            Places places,
            Themes themes,
            Engagements engagements,
            Involvements involvements,
            MediaFiles files,
            SearchChanges changes,
            ApplicationEventPublisher told,
            Clock clock) {
        this.events = events;
        this.queries = queries;
        this.drafts = drafts;
        this.people = people;
        this.organisations = organisations;
        this.places = places;
        this.themes = themes;
        this.engagements = engagements;
        this.involvements = involvements;
        this.files = files;
        this.changes = changes;
        this.told = told;
        this.clock = clock;
    }

    public List<EventSummary> upcoming(int most, Viewer viewer) {
        return queries.upcoming(LocalDate.now(clock), Math.min(most, MOST_LISTED), viewer);
    }

    public List<EventSummary> past(int most, Viewer viewer) {
        return past(most, 1, viewer);
    }

    /// @param page from 1
    public List<EventSummary> past(int pageSize, int page, Viewer viewer) {
        int most = Math.min(pageSize, MOST_LISTED);
        return queries.past(LocalDate.now(clock), most, (page - 1) * most, viewer);
    }

    public int pastCount(Viewer viewer) {
        return queries.pastCount(LocalDate.now(clock), viewer);
    }

    public Optional<EventSummary> find(EventId id, Viewer viewer) {
        return find(List.of(id), viewer).stream().findFirst();
    }

    /// The published event, for an index whose own filter decides who finds it.
    public Optional<EventSummary> forIndex(EventId id) {
        return events.findById(id)
                .filter(event -> event.state() == Publication.PUBLISHED)
                .map(this::summary);
    }

    /// Every path at which this viewer found it, now or before it was called otherwise.
    public List<String> paths(EventId id, Viewer viewer) {
        return find(id, viewer).flatMap(seen -> events.findById(id)).stream()
                .flatMap(event -> Stream.concat(Stream.of(event.slug()), event.formerSlugs().stream()))
                .map(EventLinks::event)
                .toList();
    }

    public List<EventSummary> find(Collection<EventId> ids, Viewer viewer) {
        return queries.byId(ids.stream().map(EventId::value).toList(), viewer);
    }

    public boolean isPast(EventSummary event) {
        LocalDate date = event.when().date();
        return date != null && date.isBefore(LocalDate.now(clock));
    }

    /// What stands at `/bijeenkomsten/{slug}`.
    public Lookup<EventPage> page(String slug, Viewer viewer) {
        Optional<Event> found = queries.bySlug(slug).flatMap(events::findById);
        if (found.isEmpty() || !viewer.sees(found.get().audience())) {
            return Lookup.unknown();
        }
        Event event = found.get();
        if (event.state() == Publication.WITHDRAWN) {
            return Lookup.gone(drafts.reason(event.id().ref()));
        }
        return event.slug().equals(slug)
                ? Lookup.found(page(event, viewer))
                : Lookup.moved(EventLinks.event(event.slug()));
    }

    private EventPage page(Event event, Viewer viewer) {
        List<ThemeId> ids =
                new ArrayList<>(event.themeIds().stream().map(ThemeId::new).toList());
        event.items().forEach(item -> Optional.ofNullable(item.themeId()).ifPresent(ids::add));
        Map<ThemeId, ThemeSummary> known = themes.byId(ids);
        Map<PersonId, PersonSummary> persons = people.byId(
                event.items().stream()
                        .flatMap(item -> item.people().stream())
                        .flatMap(person -> Optional.ofNullable(person.personId()).stream())
                        .distinct()
                        .toList(),
                viewer);
        return new EventPage(
                summary(event),
                event.description(),
                event.question(),
                event.sourceAddress(),
                places.line(event.placeId()),
                organisation(event.organiserId()),
                organisation(event.hostId()),
                event.themeIds().stream()
                        .flatMap(id -> Optional.ofNullable(known.get(new ThemeId(id))).stream())
                        .toList(),
                event.items().stream().map(item -> item(item, known, persons)).toList());
    }

    private static EventPage.Item item(
            Event.Item item, Map<ThemeId, ThemeSummary> themes, Map<PersonId, PersonSummary> persons) {
        return new EventPage.Item(
                item.dayPart(),
                item.startTime(),
                item.endTime(),
                item.title(),
                item.text(),
                Optional.ofNullable(item.themeId()).map(themes::get),
                item.people().stream()
                        .map(person -> new EventPage.Someone(
                                person.name(),
                                Optional.ofNullable(person.personId())
                                        .map(persons::get)
                                        .map(PersonSummary::slug)
                                        .orElse(""),
                                person.role(),
                                person.function(),
                                person.organisations()))
                        .toList());
    }

    private Optional<nl.kringwijs.directory.OrganisationSummary> organisation(
            @org.jspecify.annotations.Nullable OrganisationId id) {
        return id == null
                ? Optional.empty()
                : organisations.byId(List.of(id)).values().stream().findFirst();
    }

    EventSummary summary(Event event) {
        return new EventSummary(
                event.id(),
                event.slug(),
                event.title(),
                event.summary(),
                new TimeSlot(event.date(), event.startTime(), event.endTime()),
                event.venue(),
                event.placeId(),
                places.find(event.placeId()).map(place -> place.name()).orElse(""),
                event.themeIds().stream().map(ThemeId::new).toList(),
                event.audience());
    }

    /// Starts a new, empty event on the desk.
    public EventId begin(EventDraft draft, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        EventId id = EventId.random();
        drafts.begin(id.ref(), draft.title(), draft, viewer);
        return id;
    }

    /// Shows this version of the draft to readers, in the place of what they saw.
    ///
    /// @return the path at which it stands
    /// @throws Problem at `title` when there is none
    public String publish(EventId id, EventDraft draft, int version, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (draft.title().isBlank()) {
            throw Problem.at("title", "events.title.missing");
        }
        PictureCredits.check(Stream.concat(
                Stream.of(draft.description()), draft.items().stream().map(EventDraft.Item::text)));
        new TimeSlot(draft.date(), draft.start(), draft.end());
        Optional<Event> known = events.findById(id);
        String slug = known.filter(event -> event.title().equals(draft.title().strip()))
                .map(Event::slug)
                .orElseGet(() -> Slug.from(draft.title())
                        .firstFree(taken -> queries.slugTaken(taken.value(), id))
                        .value());
        List<Event.Item> items =
                draft.items().stream().map(item -> item(item, viewer)).toList();
        Event event = events.save(new Event(
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
                draft.start(),
                draft.end(),
                draft.venue().strip(),
                id(draft.place(), PlaceId::new),
                id(draft.organiser(), OrganisationId::new),
                id(draft.host(), OrganisationId::new),
                draft.themes(),
                draft.question().strip(),
                draft.sourceAddress(),
                known.map(Event::belongsTo).orElse(""),
                known.map(Event::publishedAt).orElse(clock.instant()),
                items));
        engagements.replace(id.ref(), engagements(event));
        involvements.replace(id.ref(), involvements(event));
        files.grant(id.ref(), event.audience(), pictures(event));
        drafts.published(id.ref(), version, viewer);
        changed(event);
        return EventLinks.event(slug);
    }

    private Event.Item item(EventDraft.Item item, Viewer viewer) {
        return new Event.Item(
                item.dayPart().strip(),
                item.start(),
                item.end(),
                item.title().strip(),
                item.text(),
                id(item.theme(), ThemeId::new),
                item.people().stream()
                        .filter(person -> !person.name().isBlank())
                        .map(person -> new Event.ItemPerson(
                                people.named(person.name(), "", viewer).id(),
                                person.name().strip(),
                                person.role().strip(),
                                person.function().strip(),
                                person.organisations().strip()))
                        .toList());
    }

    private static <T> @org.jspecify.annotations.Nullable T id(
            @org.jspecify.annotations.Nullable UUID value, java.util.function.Function<UUID, T> type) {
        return value == null ? null : type.apply(value);
    }

    private Set<FileId> pictures(Event event) {
        return files.picturesIn(Stream.concat(
                        Stream.of(event.description()), event.items().stream().map(Event.Item::text))
                .toList());
    }

    private static List<Engagement> engagements(Event event) {
        List<Engagement> all = new ArrayList<>();
        for (Event.Item item : event.items()) {
            for (Event.ItemPerson person : item.people()) {
                PersonId id = person.personId();
                if (id != null) {
                    all.add(new Engagement(
                            id,
                            item.title().isBlank() ? event.title() : item.title(),
                            EventLinks.event(event.slug()),
                            person.role(),
                            person.function(),
                            person.organisations(),
                            event.date(),
                            event.audience()));
                }
            }
        }
        return all;
    }

    private static List<Involvement> involvements(Event event) {
        List<Involvement> all = new ArrayList<>();
        involved(event, event.organiserId(), "organisator").ifPresent(all::add);
        involved(event, event.hostId(), "gastheer").ifPresent(all::add);
        return all;
    }

    private static Optional<Involvement> involved(
            Event event, @org.jspecify.annotations.Nullable OrganisationId party, String role) {
        return Optional.ofNullable(party)
                .map(id -> new Involvement(
                        id, event.title(), EventLinks.event(event.slug()), role, event.date(), event.audience()));
    }

    /// Takes the event from readers: its address then answers that it is gone.
    public void withdraw(EventId id, String reason, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        drafts.withdrawn(id.ref(), reason, viewer);
        Event event = events.save(events.findById(id).orElseThrow().withdrawn());
        engagements.replace(id.ref(), List.of());
        involvements.replace(id.ref(), List.of());
        files.grant(id.ref(), event.audience(), Set.of());
        changed(event);
    }

    private void changed(Event event) {
        changes.changed(event.id().ref());
        told.publishEvent(new EventChanged(event.id()));
    }
}
