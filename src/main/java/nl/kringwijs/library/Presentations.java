package nl.kringwijs.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kringwijs.events.Events;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.media.PageText;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Presentations and documents, page by page.
@Service
@Transactional(readOnly = true)
public class Presentations {

    private final MaterialRepository materials;
    private final LibraryQueries queries;
    private final Recaps recaps;
    private final MediaFiles files;
    private final Events events;

    Presentations(
            MaterialRepository materials, LibraryQueries queries, Recaps recaps, MediaFiles files, Events events) {
        this.materials = materials;
        this.queries = queries;
        this.recaps = recaps;
        this.files = files;
        this.events = events;
    }

    public List<MaterialView> newest(int most, Viewer viewer) {
        return recaps.views(
                queries.newestPresentations(most, viewer).stream()
                        .flatMap(id -> materials.findById(id).stream())
                        .toList(),
                viewer);
    }

    /// What stands at `/presentaties/{slug}`.
    public Lookup<PresentationPage> page(String slug, Viewer viewer) {
        Optional<Material> found = queries.materialBySlug(slug)
                .flatMap(materials::findById)
                .filter(material -> material.kind().hasFile());
        if (found.isEmpty() || !viewer.sees(found.get().audience())) {
            return Lookup.unknown();
        }
        Material material = found.get();
        if (material.state() == Publication.WITHDRAWN) {
            return Lookup.gone(material.takenDown());
        }
        if (!material.slug().equals(slug)) {
            return Lookup.moved(LibraryLinks.presentation(material.slug()));
        }
        MaterialView view = recaps.views(List.of(material), viewer).getFirst();
        return view.file()
                .filter(MediaFile::isReady)
                .map(file -> Lookup.found(page(material, view, file, viewer)))
                .orElseGet(Lookup::unknown);
    }

    /// Every path at which this viewer found it, now or before it was called otherwise.
    public List<String> paths(MaterialId id, Viewer viewer) {
        return materials.findById(id).filter(piece -> piece.isShown() && viewer.sees(piece.audience())).stream()
                .flatMap(piece -> Stream.concat(Stream.of(piece.slug()), piece.formerSlugs().stream()))
                .map(LibraryLinks::presentation)
                .toList();
    }

    /// Where the words stand on these pages of it.
    public Map<Integer, List<PageText.Word>> words(
            PresentationPage presentation, Collection<Integer> numbers, Viewer viewer) {
        return files.words(presentation.file().id(), numbers, viewer);
    }

    private PresentationPage page(Material material, MaterialView view, MediaFile file, Viewer viewer) {
        Optional<RecapSummary> recap = Optional.ofNullable(material.recapId()).flatMap(id -> recaps.find(id, viewer));
        return new PresentationPage(
                view,
                file,
                files.pages(file.id(), viewer),
                recap,
                recap.flatMap(found -> Optional.ofNullable(found.event())).flatMap(id -> events.find(id, viewer)),
                Optional.ofNullable(material.recapId()).flatMap(id -> recaps.themeOf(id, material.sectionSlug())));
    }
}
