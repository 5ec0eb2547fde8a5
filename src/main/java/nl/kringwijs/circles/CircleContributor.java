package nl.kringwijs.circles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.Places;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PageText;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// Circles in search: their page for its readers, and what is in their closed space for their members alone.
@Component
class CircleContributor implements SearchContributor {

    private final CircleRepository circles;
    private final CircleQueries queries;
    private final SpaceQueries space;
    private final MediaFiles files;
    private final Themes themes;
    private final Places places;

    CircleContributor(
            CircleRepository circles,
            CircleQueries queries,
            SpaceQueries space,
            MediaFiles files,
            Themes themes,
            Places places) {
        this.circles = circles;
        this.queries = queries;
        this.space = space;
        this.files = files;
        this.themes = themes;
        this.places = places;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.LEERKRING);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return circles.findById(new CircleId(subject.id()))
                .filter(circle -> circle.state() == Publication.PUBLISHED)
                .map(this::documents)
                .orElse(List.of());
    }

    private List<SearchDocument> documents(Circle circle) {
        SearchDocument head = head(circle);
        List<SearchDocument> all = new ArrayList<>(List.of(head));
        String address = CircleLinks.space(circle.slug());
        space.notes(circle.id())
                .forEach(note -> all.add(closed(
                        circle,
                        head,
                        note.title(),
                        note.title() + "\n" + Markdown.plain(note.text()),
                        address + "#" + note.id())));
        space.files(circle.id()).forEach(row -> files.forIndex(row.file())
                .filter(MediaFile::isReady)
                .ifPresent(file -> all.add(closed(
                        circle,
                        head,
                        row.title(),
                        row.title() + "\n"
                                + files.pagesForIndex(row.file()).stream()
                                        .map(PageText::text)
                                        .collect(Collectors.joining("\n")),
                        address + "#" + row.id()))));
        return all;
    }

    private static SearchDocument closed(
            Circle circle, SearchDocument head, String title, String text, String address) {
        return head.section(title, text, address, List.of())
                .forReaders(circle.id().members());
    }

    private SearchDocument head(Circle circle) {
        List<ThemeId> ids = circle.themeIds().stream().map(ThemeId::new).toList();
        Map<ThemeId, ThemeSummary> known = themes.byId(ids);
        String text = Stream.of(
                        Stream.of(
                                circle.standfirst(),
                                Markdown.plain(circle.occasion()),
                                Markdown.plain(circle.forWhom()),
                                Markdown.plain(circle.offer()),
                                Markdown.plain(circle.outcome())),
                        circle.questions().stream().map(Circle.Question::text),
                        circle.stops().stream().map(stop -> stop.title() + ", " + stop.place() + ", " + stop.host()),
                        circle.team().stream()
                                .map(mate -> mate.name() + ", " + mate.role() + ", " + mate.organisation()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new SearchDocument(
                circle.id().ref(),
                0,
                true,
                circle.title(),
                "",
                text,
                CircleLinks.circle(circle.slug()),
                "",
                "",
                circle.audience(),
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .map(theme -> new Tag(theme.slug(), theme.name()))
                        .toList(),
                places(circle),
                circle.call().meetings().stream().findFirst().orElse(circle.called()));
    }

    /// Where its meetings on the page are, with all that lies around.
    private List<Tag> places(Circle circle) {
        return circle.stops().stream()
                .flatMap(stop -> places.namedIn(stop.place()).stream())
                .flatMap(place -> places.tags(place).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<SubjectRef> all() {
        return queries.published().stream().map(CircleId::ref).toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return queries.byId(subjects.stream().map(SubjectRef::id).toList(), java.time.LocalDate.EPOCH, viewer).stream()
                .map(circle -> circle.id().ref())
                .collect(Collectors.toSet());
    }
}
