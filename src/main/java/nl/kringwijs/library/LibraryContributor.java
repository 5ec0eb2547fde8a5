package nl.kringwijs.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// Recaps with their sections, and presentations with their pages, in search.
@Component
class LibraryContributor implements SearchContributor {

    private final RecapRepository recaps;
    private final MaterialRepository materials;
    private final LibraryQueries queries;
    private final MediaFiles files;
    private final Events events;
    private final Themes themes;
    private final Places places;

    LibraryContributor(
            RecapRepository recaps,
            MaterialRepository materials,
            LibraryQueries queries,
            MediaFiles files,
            Events events,
            Themes themes,
            Places places) {
        this.recaps = recaps;
        this.materials = materials;
        this.queries = queries;
        this.files = files;
        this.events = events;
        this.themes = themes;
        this.places = places;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.TERUGBLIK, Kind.PRESENTATIE);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return subject.kind() == Kind.TERUGBLIK
                ? recaps.findById(new RecapId(subject.id()))
                        .filter(recap -> recap.state() == Publication.PUBLISHED)
                        .map(this::recap)
                        .orElse(List.of())
                : material(subject).map(this::presentation).orElse(List.of());
    }

    private List<SearchDocument> recap(Recap recap) {
        Optional<EventSummary> event = event(recap, recap.audience());
        List<ThemeSummary> all = themes(recap);
        var head = new SearchDocument(
                recap.id().ref(),
                0,
                true,
                recap.title(),
                "",
                recap.standfirst() + "\n" + Markdown.plain(recap.intro()) + "\n" + materialWords(recap, ""),
                LibraryLinks.recap(recap.slug()),
                "",
                "",
                recap.audience(),
                all.stream().map(LibraryContributor::tag).toList(),
                event.map(found -> places.tags(found.placeId())).orElse(List.of()),
                event.map(found -> found.when().date()).orElse(null));
        List<SearchDocument> documents = new ArrayList<>(List.of(head));
        for (Recap.Section section : recap.sections()) {
            documents.add(head.section(
                    section.title(),
                    section.title() + "\n" + Markdown.plain(section.body()) + "\n"
                            + materialWords(recap, section.slug()),
                    LibraryLinks.section(recap.slug(), section.slug()),
                    all.stream().map(LibraryContributor::tag).toList()));
        }
        return documents;
    }

    /// The titles of films and links that stand here, for who looks for those. Only what everybody who may read the
    /// recap may see.
    private String materialWords(Recap recap, String section) {
        return materials.findByRecapIdOrderByPosition(recap.id()).stream()
                .filter(material -> material.state() == Publication.PUBLISHED
                        && !material.kind().hasFile()
                        && material.audience().equals(recap.audience())
                        && material.sectionSlug().equals(section))
                .flatMap(material -> Stream.of(material.title(), material.note()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<SearchDocument> head(SubjectRef subject) {
        return subject.kind() == Kind.TERUGBLIK
                ? SearchContributor.super.head(subject)
                : material(subject).flatMap(this::cover);
    }

    private Optional<Material> material(SubjectRef subject) {
        return materials
                .findById(new MaterialId(subject.id()))
                .filter(material -> material.state() == Publication.PUBLISHED
                        && material.kind().hasFile());
    }

    private Optional<MediaFile> file(Material material) {
        return Optional.ofNullable(material.fileId()).flatMap(files::forIndex).filter(MediaFile::isReady);
    }

    private Optional<SearchDocument> cover(Material material) {
        return file(material).map(file -> cover(material, file));
    }

    private List<SearchDocument> presentation(Material material) {
        Optional<MediaFile> file = file(material);
        if (file.isEmpty()) {
            return List.of();
        }
        SearchDocument head = cover(material, file.get());
        List<SearchDocument> documents = new ArrayList<>(List.of(head));
        files.pagesForIndex(file.get().id())
                .forEach(page -> documents.add(head.page(
                        page.number(),
                        page.text(),
                        LibraryLinks.page(material.slug(), page.number()),
                        MediaLinks.thumbnail(file.get(), page.number()))));
        return documents;
    }

    private SearchDocument cover(Material material, MediaFile file) {
        Optional<Recap> recap = Optional.ofNullable(material.recapId()).flatMap(recaps::findById);
        Optional<EventSummary> event = recap.flatMap(found -> event(found, material.audience()));
        List<Tag> tags = recap.stream()
                .flatMap(found -> found.sections().stream())
                .filter(section -> section.slug().equals(material.sectionSlug()))
                .flatMap(section -> Optional.ofNullable(section.themeId()).stream())
                .flatMap(id -> themes.byId(List.of(id)).values().stream())
                .map(LibraryContributor::tag)
                .toList();
        return new SearchDocument(
                material.id().ref(),
                0,
                true,
                material.title(),
                "",
                Stream.of(material.note(), material.makers())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n")),
                LibraryLinks.presentation(material.slug()),
                MediaLinks.thumbnail(file, 1),
                file.knowsPages() ? file.pages() + " " + file.kind().extension() : "",
                material.audience(),
                tags,
                event.map(found -> places.tags(found.placeId())).orElse(List.of()),
                event.map(found -> found.when().date()).orElse(null));
    }

    /// The event it is about, if everybody who may read `piece` may know of that event: a closed day lends no facts
    /// to an open piece.
    private Optional<EventSummary> event(Recap recap, Audience piece) {
        return Optional.ofNullable(recap.eventId())
                .flatMap(id -> events.forIndex(id))
                .filter(event -> event.audience().equals(Audience.PUBLIC)
                        || event.audience().equals(piece));
    }

    private List<ThemeSummary> themes(Recap recap) {
        List<ThemeId> ids = recap.sections().stream()
                .flatMap(section -> Optional.ofNullable(section.themeId()).stream())
                .distinct()
                .toList();
        var known = themes.byId(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private static Tag tag(ThemeSummary theme) {
        return new Tag(theme.slug(), theme.name());
    }

    @Override
    public List<SubjectRef> all() {
        return Stream.concat(
                        queries.published("recap").stream().map(id -> new RecapId(id).ref()),
                        queries.published("material").stream().map(id -> new MaterialId(id).ref()))
                .toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return Stream.concat(
                        visible("recap", Kind.TERUGBLIK, subjects, viewer),
                        visible("material", Kind.PRESENTATIE, subjects, viewer))
                .collect(Collectors.toSet());
    }

    private Stream<SubjectRef> visible(String table, Kind kind, Collection<SubjectRef> subjects, Viewer viewer) {
        List<UUID> ids = subjects.stream()
                .filter(subject -> subject.kind() == kind)
                .map(SubjectRef::id)
                .toList();
        return queries.visible(table, ids, viewer).stream().map(id -> new SubjectRef(kind, id));
    }
}
