package nl.kringwijs.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.media.FileId;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.ReadingTime;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Recaps as readers see them, with what each of them may see of the material.
@Service
@Transactional(readOnly = true)
public class Recaps {

    /// The pages that show best what a deck is like: its first, and two further on.
    private static final List<Integer> COVERS = List.of(6, 5, 1);

    private final RecapRepository recaps;
    private final MaterialRepository materials;
    private final LibraryQueries queries;
    private final MediaFiles files;
    private final Events events;
    private final Themes themes;
    private final Organisations organisations;

    Recaps(
            RecapRepository recaps,
            MaterialRepository materials,
            LibraryQueries queries,
            MediaFiles files,
            Events events,
            Themes themes,
            Organisations organisations) {
        this.recaps = recaps;
        this.materials = materials;
        this.queries = queries;
        this.files = files;
        this.events = events;
        this.themes = themes;
        this.organisations = organisations;
    }

    /// Newest first, `page` from 1.
    public List<RecapSummary> newest(int pageSize, int page, Viewer viewer) {
        return summaries(queries.newest(pageSize, (page - 1) * pageSize, viewer), viewer);
    }

    /// The last published first, whatever day they are about.
    public List<RecapSummary> lastPublished(int most, Viewer viewer) {
        return summaries(queries.lastPublished(most, viewer), viewer);
    }

    public int count(Viewer viewer) {
        return queries.count(viewer);
    }

    public List<RecapSummary> ofEvent(EventId event, Viewer viewer) {
        return summaries(queries.ofEvent(event, viewer), viewer);
    }

    private List<RecapSummary> summaries(List<RecapId> ids, Viewer viewer) {
        return ids.stream()
                .flatMap(id -> recaps.findById(id).stream())
                .map(recap -> summary(recap, materials(recap, viewer), viewer))
                .toList();
    }

    Optional<RecapSummary> find(RecapId id, Viewer viewer) {
        return recaps.findById(id)
                .filter(recap -> recap.state() == Publication.PUBLISHED && viewer.sees(recap.audience()))
                .map(recap -> summary(recap, materials(recap, viewer), viewer));
    }

    /// What stands at `/terugblikken/{slug}`.
    public Lookup<RecapPage> page(String slug, Viewer viewer) {
        Optional<Recap> found = queries.recapBySlug(slug).flatMap(recaps::findById);
        if (found.isEmpty() || !viewer.sees(found.get().audience())) {
            return Lookup.unknown();
        }
        Recap recap = found.get();
        if (recap.state() == Publication.WITHDRAWN) {
            return Lookup.gone(queries.reason(recap.id().ref()));
        }
        return recap.slug().equals(slug)
                ? Lookup.found(page(recap, viewer))
                : Lookup.moved(LibraryLinks.recap(recap.slug()));
    }

    private RecapPage page(Recap recap, Viewer viewer) {
        List<MaterialView> shown = materials(recap, viewer);
        Map<ThemeId, ThemeSummary> known = themes(recap);
        List<RecapPage.Section> sections = recap.sections().stream()
                .map(section -> new RecapPage.Section(
                        section.slug(),
                        section.title(),
                        Optional.ofNullable(section.themeId()).map(known::get),
                        section.body(),
                        shown.stream()
                                .filter(material -> material.sectionSlug().equals(section.slug()))
                                .toList()))
                .toList();
        Set<String> slugs = new LinkedHashSet<>(
                sections.stream().map(RecapPage.Section::slug).toList());
        Optional<EventPage> event = eventPage(recap, viewer);
        return new RecapPage(
                summary(recap, shown, viewer),
                recap.intro(),
                sections,
                shown.stream()
                        .filter(material -> !slugs.contains(material.sectionSlug()))
                        .toList(),
                event.map(EventPage::event),
                event.map(EventPage::hosts).orElse(List.of()),
                event.map(EventPage::question).orElse(""),
                recap.sourceAddress(),
                recap.writers(),
                participants(recap),
                viewer.is(Role.EDITOR));
    }

    private List<RecapPage.Participant> participants(Recap recap) {
        return Recap.names(recap.participants()).stream()
                .map(name -> new RecapPage.Participant(name, organisations.known(name)))
                .toList();
    }

    private Optional<EventPage> eventPage(Recap recap, Viewer viewer) {
        return Optional.ofNullable(recap.eventId())
                .flatMap(id -> events.find(id, viewer))
                .map(event -> events.page(event.slug(), viewer))
                .flatMap(lookup -> lookup instanceof Lookup.Found<EventPage>(EventPage page)
                        ? Optional.of(page)
                        : Optional.empty());
    }

    private Map<ThemeId, ThemeSummary> themes(Recap recap) {
        return themes.byId(recap.sections().stream()
                .flatMap(section -> Optional.ofNullable(section.themeId()).stream())
                .distinct()
                .toList());
    }

    private RecapSummary summary(Recap recap, List<MaterialView> shown, Viewer viewer) {
        Map<ThemeId, ThemeSummary> known = themes(recap);
        Optional<EventSummary> event = Optional.ofNullable(recap.eventId()).flatMap(id -> events.find(id, viewer));
        return new RecapSummary(
                recap.id(),
                recap.slug(),
                recap.title(),
                recap.standfirst(),
                recap.eventId(),
                event.map(found -> found.when().date()).orElse(null),
                recap.publishedAt(),
                ReadingTime.minutes(Stream.concat(
                                Stream.of(recap.intro()),
                                recap.sections().stream().map(Recap.Section::body))
                        .toList()),
                shown.size(),
                recap.sections().stream()
                        .flatMap(section -> Optional.ofNullable(section.themeId()).stream())
                        .distinct()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .toList(),
                covers(shown),
                recap.audience());
    }

    private static List<String> covers(List<MaterialView> shown) {
        return shown.stream()
                .flatMap(material -> material.file().stream())
                .filter(MediaFile::hasFaces)
                .findFirst()
                .map(file -> COVERS.stream()
                        .filter(page -> page <= file.pages())
                        .map(page -> MediaLinks.page(file.id(), page))
                        .toList())
                .orElse(List.of());
    }

    private List<MaterialView> materials(Recap recap, Viewer viewer) {
        List<Material> published = materials.findByRecapIdOrderByPosition(recap.id()).stream()
                .filter(material -> material.state() == Publication.PUBLISHED && viewer.sees(material.audience()))
                .toList();
        return views(published, viewer);
    }

    List<MaterialView> views(List<Material> published, Viewer viewer) {
        Map<FileId, MediaFile> known = new HashMap<>();
        List<FileId> ids = published.stream()
                .flatMap(material -> Optional.ofNullable(material.fileId()).stream())
                .distinct()
                .toList();
        files.find(ids, viewer).forEach(file -> known.put(file.id(), file));
        List<MaterialView> views = new ArrayList<>();
        for (Material material : published) {
            views.add(new MaterialView(
                    material.id(),
                    material.slug(),
                    material.kind(),
                    material.title(),
                    material.note(),
                    material.makers(),
                    material.licence(),
                    Optional.ofNullable(material.fileId()).map(known::get),
                    material.url(),
                    material.startPage(),
                    material.sectionSlug(),
                    material.audience()));
        }
        return views;
    }

    /// Every path at which this viewer found it, now or before it was called otherwise.
    public List<String> paths(RecapId id, Viewer viewer) {
        return recaps
                .findById(id)
                .filter(recap -> recap.state() == Publication.PUBLISHED && viewer.sees(recap.audience()))
                .stream()
                .flatMap(recap -> Stream.concat(Stream.of(recap.slug()), recap.formerSlugs().stream()))
                .map(LibraryLinks::recap)
                .toList();
    }

    /// Where readers find this recap, when it is published.
    public Optional<String> pathOf(RecapId id) {
        return recaps.findById(id)
                .filter(recap -> recap.state() == Publication.PUBLISHED)
                .map(recap -> LibraryLinks.recap(recap.slug()));
    }

    /// The theme of the section a piece of material stands in.
    Optional<ThemeSummary> themeOf(RecapId recap, String sectionSlug) {
        return recaps.findById(recap)
                .flatMap(found -> found.sections().stream()
                        .filter(section -> section.slug().equals(sectionSlug))
                        .findFirst())
                .flatMap(section -> Optional.ofNullable(section.themeId()))
                .flatMap(id -> themes.byId(List.of(id)).values().stream().findFirst());
    }
}
