package nl.kringwijs.events;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.Places;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PictureCredits;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Days with their programme, as readers see them.
@Service
@Transactional
public class Events {

    private static final int MOST_LISTED = 200;
    private static final int MOST_IN_CALENDAR = 1_000;

    private final EventRepository events;
    private final KnownEvents known;
    private final EventQueries queries;
    private final Drafts drafts;
    private final EventMaking making;
    private final EventReader reader;
    private final Places places;
    private final Engagements engagements;
    private final Involvements involvements;
    private final MediaFiles files;
    private final Messages messages;
    private final EventNews news;
    private final Clock clock;

    Events(
            EventRepository events,
            KnownEvents known,
            EventQueries queries,
            Drafts drafts,
            EventMaking making,
            EventReader reader,
            Places places,
            Engagements engagements,
            Involvements involvements,
            MediaFiles files,
            Messages messages,
            EventNews news,
            Clock clock) {
        this.events = events;
        this.known = known;
        this.queries = queries;
        this.drafts = drafts;
        this.making = making;
        this.reader = reader;
        this.places = places;
        this.engagements = engagements;
        this.involvements = involvements;
        this.files = files;
        this.messages = messages;
        this.news = news;
        this.clock = clock;
    }

    /// The date and times that are written somewhere, of which the year may be left out.
    public Optional<WrittenMoment> moment(String written) {
        return WrittenMoment.read(written, LocalDate.now(clock));
    }

    /// What is to come, by date, those without one last.
    ///
    /// @param most how many, at most 200
    public List<EventSummary> upcoming(int most, Viewer viewer) {
        return upcoming(most, DayChoice.ALL, viewer);
    }

    /// The same, of what is asked for.
    public List<EventSummary> upcoming(int most, DayChoice choice, Viewer viewer) {
        return queries.upcoming(LocalDate.now(clock), choice, Math.min(most, MOST_LISTED), viewer);
    }

    /// What was, newest first.
    public List<EventSummary> past(int most, Viewer viewer) {
        return past(most, 1, DayChoice.ALL, viewer);
    }

    /// A page of what was, of what is asked for.
    ///
    /// @param page from 1
    public List<EventSummary> past(int pageSize, int page, DayChoice choice, Viewer viewer) {
        int most = Math.min(pageSize, MOST_LISTED);
        return queries.past(LocalDate.now(clock), choice, most, (page - 1) * most, viewer);
    }

    /// How many days there were of what is asked for.
    public int pastCount(DayChoice choice, Viewer viewer) {
        return queries.pastCount(LocalDate.now(clock), choice, viewer);
    }

    /// What there is to choose days by.
    public DayFacets facets(Viewer viewer) {
        return queries.facets(viewer);
    }

    /// For a calendar: what is to come and what was in the last year, by date.
    ///
    /// @param themes of which a day carries one, or none for all days
    public List<EventSummary> calendar(List<UUID> themes, Viewer viewer) {
        return queries.since(LocalDate.now(clock).minusYears(1), themes, MOST_IN_CALENDAR, viewer);
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

    /// Every path at which this viewer found a workshop, now or before it or its day was called otherwise.
    public List<String> paths(WorkshopId workshop, Viewer viewer) {
        return queries.ofWorkshop(workshop).stream()
                .flatMap(day -> paths(day, viewer).stream()
                        .flatMap(path -> events.findById(day).flatMap(event -> event.workshop(workshop)).stream()
                                .flatMap(known -> Stream.concat(Stream.of(known.slug()), known.formerSlugs().stream()))
                                .map(slug -> path + "/" + slug)))
                .toList();
    }

    public List<EventSummary> find(Collection<EventId> ids, Viewer viewer) {
        return queries.byId(ids.stream().map(EventId::value).toList(), viewer);
    }

    /// A day or workshop that goes on from something, or is about it.
    ///
    /// @param day title of the day of a workshop, or empty
    public record Mention(
            String title, String day, @Nullable LocalDate date, String url) {}

    /// The days and workshops that say of themselves that they go on from this, or are about it.
    public List<Mention> mentioning(SubjectRef subject, Viewer viewer) {
        return queries.mentioning(subject, viewer);
    }

    /// What this day or workshop says that it goes on from or is about; whether the reader may see that, is for who
    /// shows it.
    public List<SubjectRef> related(SubjectRef subject, Viewer viewer) {
        return queries.related(subject, viewer);
    }

    /// Something that changed in a programme since readers first saw it.
    ///
    /// @param words key of the sentence
    /// @param about what it is filled in with
    public record Changed(Instant at, String words, List<String> about) {}

    /// What changed in the programme of this day, the newest first.
    public List<Changed> changes(EventId id, Viewer viewer) {
        return find(id, viewer).map(seen -> queries.changes(id)).orElse(List.of());
    }

    public boolean isPast(EventSummary event) {
        LocalDate date = event.when().date();
        return date != null && date.isBefore(LocalDate.now(clock));
    }

    /// What stands at `/bijeenkomsten/{slug}`.
    public Lookup<EventPage> page(String slug, Viewer viewer) {
        Optional<Event> found = queries.bySlug(slug).flatMap(known::find);
        if (found.isEmpty() || !viewer.sees(found.get().audience())) {
            return Lookup.unknown();
        }
        Event event = found.get();
        if (event.state() == Publication.WITHDRAWN) {
            return Lookup.gone(drafts.reason(event.id().ref()));
        }
        return event.slug().equals(slug)
                ? Lookup.found(reader.page(event, summary(event), viewer))
                : Lookup.moved(EventLinks.event(event.slug()));
    }

    /// What stands at `/bijeenkomsten/{slug}/{workshop}`.
    public Lookup<WorkshopPage> workshop(String slug, String workshop, Viewer viewer) {
        return switch (page(slug, viewer)) {
            case Lookup.Found<EventPage>(EventPage page) -> reader.workshop(page, workshop);
            case Lookup.Moved<EventPage>(String path) -> Lookup.moved(path + "/" + workshop);
            case Lookup.Gone<EventPage>(String reason) -> Lookup.gone(reason);
            case Lookup.Unknown<EventPage> _ -> Lookup.unknown();
        };
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
                event.audience(),
                event.details().provisional(),
                event.details().kind());
    }

    /// Starts a new, empty event on the desk.
    public EventId begin(EventDraft draft, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        EventId id = EventId.random();
        drafts.begin(id.ref(), draft.title(), draft, viewer);
        return id;
    }

    /// Starts a new event on the desk from an earlier one, as its draft stands now.
    public EventId copy(EventId earlier, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        EventDraft draft = drafts.find(earlier.ref(), EventDraft.class, viewer)
                .map(Draft::content)
                .orElseGet(EventDraft::empty);
        return begin(EventCopy.of(draft), viewer);
    }

    /// The published editions of a series, by date.
    public List<EventSummary> ofSeries(UUID series, Viewer viewer) {
        return queries.ofSeries(series, viewer);
    }

    /// Shows this version of the draft to readers, in the place of what they saw.
    ///
    /// @return the path at which it stands
    /// @throws Problem at `title` when there is none, or when an address can't be used
    public String publish(EventId id, EventDraft draft, int version, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (draft.title().isBlank()) {
            throw Problem.at("title", "events.title.missing");
        }
        if (draft.workshops().stream().anyMatch(workshop -> workshop.title().isBlank())) {
            throw Problem.of("events.workshop.title.missing");
        }
        EventChecks.check(draft);
        PictureCredits.check(EventMaking.prose(draft));
        new TimeSlot(draft.date(), Timetable.dayStart(draft), Timetable.dayEnd(draft));
        Optional<Event> before = events.findById(id);
        String slug = before.filter(event -> event.title().equals(draft.title().strip()))
                .map(Event::slug)
                .orElseGet(() -> Slug.from(draft.title())
                        .firstFree(taken -> queries.slugTaken(taken.value(), id))
                        .value());
        queries.lockPlaces(id);
        Event event = events.save(making.event(id, draft, before, slug, viewer));
        before.filter(old ->
                        old.state() == Publication.PUBLISHED && event.signUp().isHere())
                .ifPresent(old -> queries.changed(id, ProgrammeChanges.between(old, event), clock.instant()));
        engagements.replace(id.ref(), EventMaking.engagements(event));
        involvements.replace(id.ref(), EventMaking.involvements(event));
        files.grant(
                id.ref(),
                event.audience(),
                files.picturesIn(EventMaking.prose(draft).toList()));
        drafts.published(id.ref(), version, viewer);
        news.tell(
                id,
                before.map(Event::workshops).orElse(List.of()).stream()
                        .map(Event.Workshop::id)
                        .toList());
        return EventLinks.event(slug);
    }

    /// Sends a question to who answers them for this day; their address is never shown.
    ///
    /// @param place where the request comes from
    /// @throws Problem at `name`, `email` or `text`
    @Transactional(noRollbackFor = Problem.class)
    public void write(EventId id, Sender sender, String text, String place, Viewer viewer) {
        Event event = events.findById(id)
                .filter(one -> one.state() == Publication.PUBLISHED && viewer.sees(one.audience()))
                .orElseThrow(() -> Problem.of("events.signUp.refused.gone"));
        if (event.details().contactEmail().isBlank()) {
            throw Problem.of("events.message.nobody");
        }
        messages.send(
                List.of(new EmailAddress(event.details().contactEmail())),
                event.title(),
                EventLinks.event(event.slug()),
                sender,
                text,
                place);
    }

    /// Takes the event from readers: its address then answers that it is gone.
    public void withdraw(EventId id, String reason, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        drafts.withdrawn(id.ref(), reason, viewer);
        queries.lockPlaces(id);
        Event event = events.save(events.findById(id).orElseThrow().withdrawn());
        engagements.replace(id.ref(), List.of());
        involvements.replace(id.ref(), List.of());
        files.grant(id.ref(), event.audience(), Set.of());
        news.tell(id);
    }
}
