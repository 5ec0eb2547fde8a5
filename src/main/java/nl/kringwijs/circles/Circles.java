package nl.kringwijs.circles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PictureCredits;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Learning circles as readers see them, and their writing. Editors write all of them, facilitators their own.
@Service
@Transactional
public class Circles {

    private static final int MOST_RELATED = 3;

    private final CircleRepository circles;
    private final CircleQueries queries;
    private final MembershipQueries memberships;
    private final CircleMaking making;
    private final Drafts drafts;
    private final Events events;
    private final People people;
    private final Organisations organisations;
    private final Themes themes;
    private final Engagements engagements;
    private final Involvements involvements;
    private final MediaFiles files;
    private final SearchChanges changes;
    private final Clock clock;

    Circles(
            CircleRepository circles,
            CircleQueries queries,
            MembershipQueries memberships,
            CircleMaking making,
            Drafts drafts,
            Events events,
            People people,
            Organisations organisations,
            Themes themes,
            Engagements engagements,
            Involvements involvements,
            MediaFiles files,
            SearchChanges changes,
            Clock clock) {
        this.circles = circles;
        this.queries = queries;
        this.memberships = memberships;
        this.making = making;
        this.drafts = drafts;
        this.events = events;
        this.people = people;
        this.organisations = organisations;
        this.themes = themes;
        this.engagements = engagements;
        this.involvements = involvements;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @param page from 1
    public List<CircleSummary> list(CircleFilter filter, int pageSize, int page, Viewer viewer) {
        return queries.list(filter, pageSize, page, today(), viewer);
    }

    public int count(CircleFilter filter, Viewer viewer) {
        return queries.count(filter, today(), viewer);
    }

    /// What can be chosen, with how many circles that leaves: by state, and by id of a theme.
    public record Choices(Map<String, Integer> stands, Map<ThemeId, Integer> themes) {}

    public Choices choices(CircleFilter filter, Viewer viewer) {
        Map<ThemeId, ThemeSummary> known = themes.known();
        Map<ThemeId, Integer> counts = new HashMap<>();
        queries.themes(filter, today(), viewer)
                .forEach((id, count) -> Optional.ofNullable(known.get(new ThemeId(UUID.fromString(id))))
                        .ifPresent(theme -> counts.merge(theme.id(), count, Integer::sum)));
        return new Choices(queries.stands(filter, today(), viewer), counts);
    }

    /// The circles this viewer takes part in, or leads.
    public List<CircleSummary> mine(Viewer viewer) {
        return queries.mine(today(), viewer);
    }

    public Optional<CircleSummary> find(CircleId id, Viewer viewer) {
        return find(List.of(id), viewer).stream().findFirst();
    }

    public List<CircleSummary> find(Collection<CircleId> ids, Viewer viewer) {
        return queries.byId(ids.stream().map(CircleId::value).toList(), today(), viewer);
    }

    /// What stands at `/leerkringen/{slug}`.
    public Lookup<CirclePage> page(String slug, Viewer viewer) {
        Optional<Circle> found = queries.bySlug(slug).flatMap(circles::findById);
        if (found.isEmpty() || !viewer.sees(found.get().audience())) {
            return Lookup.unknown();
        }
        Circle circle = found.get();
        if (circle.state() == Publication.WITHDRAWN) {
            return Lookup.gone(drafts.reason(circle.id().ref()));
        }
        return circle.slug().equals(slug)
                ? Lookup.found(page(circle, viewer))
                : Lookup.moved(CircleLinks.circle(circle.slug()));
    }

    private CirclePage page(Circle circle, Viewer viewer) {
        List<ThemeId> themeIds = circle.themeIds().stream().map(ThemeId::new).toList();
        int taken = queries.taken(circle.id());
        CircleId predecessor = circle.predecessor();
        Optional<CircleSummary> before = predecessor == null ? Optional.empty() : find(predecessor, viewer);
        List<CircleSummary> after = queries.after(circle.id(), today(), viewer);
        Set<CircleId> named = Stream.concat(before.stream(), after.stream())
                .map(CircleSummary::id)
                .collect(Collectors.toSet());
        return new CirclePage(
                summary(circle, taken),
                circle.occasion(),
                circle.forWhom(),
                circle.offer(),
                circle.outcome(),
                circle.way(),
                circle.called(),
                circle.answerBy(),
                circle.costs(),
                circle.contactName(),
                circle.contactEmail() != null
                        || !memberships.facilitators(circle.id()).isEmpty(),
                inOrder(themeIds, themes.byId(themeIds)),
                organisations(circle.organiserIds()),
                organisations(circle.partnerIds()),
                circle.questions().stream().map(Circle.Question::text).toList(),
                team(circle, viewer),
                stops(circle, viewer),
                before,
                after,
                queries.alike(circle.id(), circle.themeIds(), MOST_RELATED + named.size(), today(), viewer).stream()
                        .filter(other -> !named.contains(other.id()))
                        .limit(MOST_RELATED)
                        .toList(),
                circle.sourceAddress(),
                taken,
                memberships.step(circle, taken, today(), viewer),
                viewer.mayWrite(circle.id().ref()));
    }

    private CircleSummary summary(Circle circle, int taken) {
        return new CircleSummary(
                circle.id(),
                circle.slug(),
                circle.title(),
                circle.standfirst(),
                circle.themeIds().stream().map(ThemeId::new).toList(),
                CircleQueries.standing(circle.call(), taken, circle.stops().size(), today()),
                circle.audience());
    }

    private List<OrganisationSummary> organisations(List<UUID> ids) {
        List<OrganisationId> wanted = ids.stream().map(OrganisationId::new).toList();
        return inOrder(wanted, organisations.byId(wanted));
    }

    private static <K, V> List<V> inOrder(List<K> ids, Map<K, V> known) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private List<CirclePage.Teammate> team(Circle circle, Viewer viewer) {
        Map<PersonId, PersonSummary> known = people.byId(
                circle.team().stream()
                        .map(Circle.Teammate::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                viewer);
        return circle.team().stream()
                .map(mate -> new CirclePage.Teammate(
                        mate.name(),
                        Optional.ofNullable(mate.personId())
                                .map(known::get)
                                .map(PersonSummary::slug)
                                .orElse(""),
                        mate.role(),
                        mate.organisation()))
                .toList();
    }

    private List<CirclePage.Stop> stops(Circle circle, Viewer viewer) {
        Map<EventId, EventSummary> seen = events
                .find(
                        circle.stops().stream()
                                .map(Circle.Stop::eventId)
                                .filter(Objects::nonNull)
                                .toList(),
                        viewer)
                .stream()
                .collect(Collectors.toMap(EventSummary::id, event -> event));
        return circle.stops().stream()
                .map(stop -> new CirclePage.Stop(
                        stop.title(),
                        stop.date(),
                        stop.around(),
                        stop.place(),
                        stop.host(),
                        Optional.ofNullable(stop.eventId()).map(seen::get)))
                .toList();
    }

    /// Starts a new circle on the desk. Who leads one may begin another, and leads that too.
    public CircleId begin(CircleDraft draft, Viewer viewer) {
        boolean leadsOne = viewer.leads().stream().anyMatch(subject -> subject.kind() == Kind.LEERKRING);
        if (!leadsOne) {
            viewer.mustBe(Role.EDITOR);
        }
        CircleId id = CircleId.random();
        if (!viewer.is(Role.EDITOR)) {
            memberships.appoint(id, viewer.mustBeSignedIn());
        }
        Set<SubjectRef> leading = new HashSet<>(viewer.leads());
        leading.add(id.ref());
        drafts.begin(id.ref(), draft.face().title(), draft, viewer.belonging(viewer.audiences(), leading));
        return id;
    }

    /// Starts the circle that goes on from this one: about the same, by the same organisations.
    public CircleId beginAfter(CircleId before, Viewer viewer) {
        viewer.mustWrite(before.ref());
        CircleDraft from = drafts.find(before.ref(), CircleDraft.class, viewer)
                .map(Draft::content)
                .orElseThrow();
        CircleDraft.Parties parties = from.parties();
        CircleDraft next = CircleDraft.empty(LocalDate.now(clock))
                .faced(new CircleDraft.Face("", "", from.face().themes()))
                .by(new CircleDraft.Parties(parties.organisers(), parties.partners(), "", "", before.value()));
        return begin(next, viewer);
    }

    /// A circle that is being written and that readers don't see yet.
    public record Begun(CircleId id, String title) {}

    /// Those that the viewer leads.
    public List<Begun> begun(Viewer viewer) {
        viewer.mustBeSignedIn();
        return viewer.leads().stream()
                .filter(subject -> subject.kind() == Kind.LEERKRING)
                .flatMap(subject -> drafts.find(subject, CircleDraft.class, viewer).stream())
                .filter(draft -> draft.state() == Draft.State.DRAFT)
                .map(draft -> new Begun(
                        new CircleId(draft.subject().id()),
                        draft.content().face().title()))
                .sorted(Comparator.comparing(Begun::title))
                .toList();
    }

    /// Shows this version of the draft to readers, in the place of what they saw.
    ///
    /// @return the path at which it stands
    /// @throws Problem at `title`, `places` or `email`
    public String publish(CircleId id, CircleDraft draft, int version, Viewer viewer) {
        viewer.mustWrite(id.ref());
        String title = draft.face().title().strip();
        if (title.isEmpty()) {
            throw Problem.at("title", "circles.title.missing");
        }
        CircleDraft.Text text = draft.text();
        PictureCredits.check(Stream.of(text.occasion(), text.forWhom(), text.offer(), text.outcome()));
        CircleDraft.Way way = draft.way();
        Integer places = way.places();
        if (places != null && places < 1) {
            throw Problem.at("places", "circles.places.wrong");
        }
        Optional<Circle> known = circles.findById(id);
        String slug = known.filter(circle -> circle.title().equals(title))
                .map(Circle::slug)
                .orElseGet(() -> Slug.from(title)
                        .firstFree(wanted -> queries.slugTaken(wanted.value(), id))
                        .value());
        Circle circle = circles.save(making.circle(id, draft, known, slug, viewer));
        engagements.replace(id.ref(), making.engagements(circle));
        involvements.replace(id.ref(), making.involvements(circle));
        files.grant(
                id.ref(),
                circle.audience(),
                files.picturesIn(List.of(circle.occasion(), circle.forWhom(), circle.offer(), circle.outcome())));
        drafts.published(id.ref(), version, viewer);
        changes.changed(id.ref());
        return CircleLinks.circle(slug);
    }

    /// Takes the circle from readers: its address then answers that it is gone. Nothing is deleted, and what is on
    /// its members' agenda stays there.
    public void withdraw(CircleId id, String reason, Viewer viewer) {
        viewer.mustWrite(id.ref());
        drafts.withdrawn(id.ref(), reason, viewer);
        Circle circle = circles.findById(id).orElseThrow();
        queries.withdraw(id);
        engagements.replace(id.ref(), List.of());
        involvements.replace(id.ref(), List.of());
        files.grant(id.ref(), circle.audience(), Set.of());
        changes.changed(id.ref());
    }
}
