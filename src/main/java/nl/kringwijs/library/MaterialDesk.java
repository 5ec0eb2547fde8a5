package nl.kringwijs.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Single pieces of material on the desk: taken from readers at once, when a maker asks so or a right was not there,
/// whatever stands in the draft of their recap; and put back.
@Service
@Transactional
public class MaterialDesk {

    public static final int LONGEST_REASON = 300;

    private final MaterialRepository materials;
    private final RecapRepository recaps;
    private final Shelf shelf;
    private final Drafts drafts;
    private final LibraryQueries queries;
    private final SearchChanges changes;

    MaterialDesk(
            MaterialRepository materials,
            RecapRepository recaps,
            Shelf shelf,
            Drafts drafts,
            LibraryQueries queries,
            SearchChanges changes) {
        this.materials = materials;
        this.recaps = recaps;
        this.shelf = shelf;
        this.drafts = drafts;
        this.queries = queries;
        this.changes = changes;
    }

    /// How a piece stands for readers.
    ///
    /// @param takenDown why it was taken from them by itself, or empty
    public record Standing(boolean shown, String takenDown) {

        /// Of a piece that no reader ever saw.
        public static final Standing NEW = new Standing(false, "");

        public boolean isTakenDown() {
            return !takenDown.isEmpty();
        }
    }

    /// Of the pieces of a recap that readers saw once, by the id they have in its draft.
    @Transactional(readOnly = true)
    public Map<UUID, Standing> of(RecapId recap, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return materials.findByRecapIdOrderByPosition(recap).stream()
                .collect(Collectors.toMap(
                        piece -> piece.id().value(), piece -> new Standing(piece.isShown(), piece.takenDown())));
    }

    /// Takes a piece from readers, at once: from its page, the recap, the search and every zip. Its address tells
    /// why.
    ///
    /// @param reason what readers are told
    /// @throws Problem at `reason`
    public void takeDown(UUID piece, String reason, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        String told = reason.strip();
        if (told.isEmpty()) {
            throw Problem.at("reason", "library.takeDown.reason.missing");
        }
        if (told.length() > LONGEST_REASON) {
            throw Problem.at("reason", "library.takeDown.reason.long", LONGEST_REASON);
        }
        Material known = materials.findById(new MaterialId(piece)).orElseThrow();
        if (!known.isTakenDown()) {
            shelf.put(known.takenDown(told), viewer);
            reindexRecap(known);
            note(known, "piece taken down", known.title() + ": " + told, viewer);
        }
    }

    /// Shows it again, where its recap is shown and to no more people; not when the recap went on without it. Does
    /// nothing with what was never taken down.
    public void putBack(UUID piece, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        materials.findById(new MaterialId(piece)).filter(Material::isTakenDown).ifPresent(known -> {
            boolean shown = Optional.ofNullable(known.recapId())
                    .flatMap(recaps::findById)
                    .filter(recap -> recap.state() == Publication.PUBLISHED)
                    .isPresent();
            shelf.put(known.putBack(shown), viewer);
            reindexRecap(known);
            note(known, "piece put back", known.title(), viewer);
        });
    }

    /// Lets a piece that was taken down be shown by the next publication of its recap; until then nobody sees it.
    public void letBeShown(UUID piece, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        materials.findById(new MaterialId(piece)).filter(Material::isTakenDown).ifPresent(known -> {
            shelf.put(known.putBack(false), viewer);
            note(known, "piece put back", known.title(), viewer);
        });
    }

    /// Where readers see a piece now: its own page, or the recap it stands in.
    @Transactional(readOnly = true)
    public Optional<String> path(UUID piece) {
        return materials
                .findById(new MaterialId(piece))
                .filter(Material::isShown)
                .flatMap(shown -> shown.kind().hasFile()
                        ? Optional.of(LibraryLinks.presentation(shown.slug()))
                        : Optional.ofNullable(shown.recapId())
                                .flatMap(recaps::findById)
                                .map(recap -> LibraryLinks.recap(recap.slug())));
    }

    /// Where else readers have the same file, as titles of recaps.
    @Transactional(readOnly = true)
    public List<String> alsoIn(UUID piece, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.alsoShowing(new MaterialId(piece));
    }

    /// What has no page of its own is found through the words of its recap.
    private void reindexRecap(Material piece) {
        Optional.ofNullable(piece.recapId()).ifPresent(recap -> changes.changed(recap.ref()));
    }

    private void note(Material piece, String action, String word, Viewer viewer) {
        Optional.ofNullable(piece.recapId()).ifPresent(recap -> drafts.noted(recap.ref(), action, word, viewer));
    }
}
