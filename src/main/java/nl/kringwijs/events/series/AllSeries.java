package nl.kringwijs.events.series;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.Involvement;
import nl.kringwijs.directory.Involvements;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
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
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Series of events, as readers see them, and their writing. What a series says is read from here by each edition, so
/// that changing it once changes them all.
@Service
@Transactional
public class AllSeries {

    private final SeriesRepository repository;
    private final Events events;
    private final Drafts drafts;
    private final Organisations organisations;
    private final Involvements involvements;
    private final Themes themes;
    private final MediaFiles files;
    private final SearchChanges changes;
    private final SeriesQueries queries;
    private final Clock clock;

    AllSeries(
            SeriesRepository repository,
            Events events,
            Drafts drafts,
            Organisations organisations,
            Involvements involvements,
            Themes themes,
            MediaFiles files,
            SearchChanges changes,
            SeriesQueries queries,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.drafts = drafts;
        this.organisations = organisations;
        this.involvements = involvements;
        this.themes = themes;
        this.files = files;
        this.changes = changes;
        this.queries = queries;
        this.clock = clock;
    }

    /// All published series, by title.
    public List<SeriesSummary> all() {
        return repository.findAll().stream()
                .filter(series -> series.state() == Publication.PUBLISHED)
                .map(AllSeries::summary)
                .sorted(java.util.Comparator.comparing(SeriesSummary::title))
                .toList();
    }

    private static SeriesSummary summary(Series series) {
        return new SeriesSummary(series.id(), series.slug(), series.title(), series.summary());
    }

    public Optional<SeriesSummary> find(SeriesId id) {
        return repository
                .findById(id)
                .filter(series -> series.state() == Publication.PUBLISHED)
                .map(AllSeries::summary);
    }

    /// The series of which this day is an edition, if readers see it.
    public Optional<SeriesPage> of(EventPage day, Viewer viewer) {
        return Optional.ofNullable(day.series())
                .map(SeriesId::new)
                .flatMap(repository::findById)
                .filter(series -> series.state() == Publication.PUBLISHED)
                .map(series -> page(series, viewer));
    }

    /// What stands at `/reeksen/{slug}`.
    public Lookup<SeriesPage> page(String slug, Viewer viewer) {
        Optional<Series> found = queries.bySlug(slug).flatMap(repository::findById);
        if (found.isEmpty()) {
            return Lookup.unknown();
        }
        Series series = found.get();
        if (series.state() == Publication.WITHDRAWN) {
            return Lookup.gone(drafts.reason(series.id().ref()));
        }
        return series.slug().equals(slug)
                ? Lookup.found(page(series, viewer))
                : Lookup.moved(SeriesLinks.series(series.slug()));
    }

    private SeriesPage page(Series series, Viewer viewer) {
        List<ThemeId> ids = series.themeIds().stream().map(ThemeId::new).toList();
        Map<ThemeId, ThemeSummary> known = themes.byId(ids);
        List<OrganisationId> parties =
                series.partnerIds().stream().map(OrganisationId::new).toList();
        OrganisationId organiser = series.organiserId();
        Map<OrganisationId, OrganisationSummary> all = organisations.byId(
                Stream.concat(parties.stream(), Stream.ofNullable(organiser)).toList());
        return new SeriesPage(
                series.id(),
                series.slug(),
                series.title(),
                series.summary(),
                series.text(),
                series.about(),
                Optional.ofNullable(organiser).map(all::get),
                parties.stream().flatMap(id -> Stream.ofNullable(all.get(id))).toList(),
                ids.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList(),
                editions(series.id(), viewer));
    }

    /// The editions that this viewer may see, by date.
    public List<EventSummary> editions(SeriesId series, Viewer viewer) {
        return events.ofSeries(series.value(), viewer);
    }

    /// Starts a new, empty series on the desk.
    public SeriesId begin(SeriesDraft draft, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        SeriesId id = SeriesId.random();
        drafts.begin(id.ref(), draft.title(), draft, viewer);
        return id;
    }

    /// Shows this version of the draft to readers, in every edition.
    ///
    /// @return the path at which it stands
    /// @throws Problem at `title` when there is none
    public String publish(SeriesId id, SeriesDraft draft, int version, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String title = draft.title().strip();
        if (title.isEmpty()) {
            throw Problem.at("title", "events.series.title.missing");
        }
        PictureCredits.check(Stream.of(draft.text(), draft.about()));
        Optional<Series> known = repository.findById(id);
        String slug = known.filter(before -> before.title().equals(title))
                .map(Series::slug)
                .orElseGet(() -> Slug.from(title)
                        .firstFree(wanted -> queries.slugTaken(wanted.value(), id))
                        .value());
        Series series = repository.save(new Series(
                id,
                known.map(Series::version).orElse(0),
                slug,
                known.map(before -> Slug.former(before.slug(), before.formerSlugs(), slug))
                        .orElse(List.of()),
                Publication.PUBLISHED,
                title,
                draft.summary().strip(),
                draft.text(),
                draft.about(),
                organisation(draft.organiser()),
                draft.partners(),
                draft.themes(),
                known.map(Series::publishedAt).orElse(clock.instant())));
        involvements.replace(id.ref(), involved(series));
        files.grant(id.ref(), Audience.PUBLIC, files.picturesIn(List.of(series.text(), series.about())));
        drafts.published(id.ref(), version, viewer);
        changes.changed(id.ref());
        return SeriesLinks.series(slug);
    }

    private static @Nullable OrganisationId organisation(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }

    private static List<Involvement> involved(Series series) {
        String path = SeriesLinks.series(series.slug());
        return Stream.concat(
                        Stream.ofNullable(series.organiserId())
                                .map(id -> new Involvement(
                                        id, series.title(), path, "organisator", null, Audience.PUBLIC)),
                        series.partnerIds().stream()
                                .map(OrganisationId::new)
                                .map(id -> new Involvement(id, series.title(), path, "partner", null, Audience.PUBLIC)))
                .toList();
    }

    /// Takes the series from readers; its editions stay, without what it said.
    public void withdraw(SeriesId id, String reason, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        drafts.withdrawn(id.ref(), reason, viewer);
        repository.save(repository.findById(id).orElseThrow().withdrawn());
        involvements.replace(id.ref(), List.of());
        files.grant(id.ref(), Audience.PUBLIC, Set.of());
        changes.changed(id.ref());
    }

    /// For an index whose own filter decides who finds it.
    Optional<Series> forIndex(SeriesId id) {
        return repository.findById(id).filter(series -> series.state() == Publication.PUBLISHED);
    }

    /// Those of these that readers see.
    Set<SeriesId> published(Collection<SeriesId> ids) {
        return repository.findAllById(ids).stream()
                .filter(series -> series.state() == Publication.PUBLISHED)
                .map(Series::id)
                .collect(Collectors.toSet());
    }
}
