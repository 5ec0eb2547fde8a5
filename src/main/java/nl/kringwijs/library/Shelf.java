package nl.kringwijs.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.directory.Engagement;
import nl.kringwijs.directory.Engagements;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Puts a piece of material where readers find it, or takes it away: the piece, its file, who made it, who
/// offered it, the index.
@Component
class Shelf {

    private final MaterialRepository materials;
    private final RecapRepository recaps;
    private final MediaFiles files;
    private final Credits credits;
    private final Engagements engagements;
    private final Drafts drafts;
    private final SearchChanges changes;

    Shelf(
            MaterialRepository materials,
            RecapRepository recaps,
            MediaFiles files,
            Credits credits,
            Engagements engagements,
            Drafts drafts,
            SearchChanges changes) {
        this.materials = materials;
        this.recaps = recaps;
        this.files = files;
        this.credits = credits;
        this.engagements = engagements;
        this.drafts = drafts;
        this.changes = changes;
    }

    /// As the piece says: shown, or not.
    void put(Material piece, Viewer viewer) {
        Material kept = materials.save(piece);
        boolean shown = kept.isShown();
        files.grant(
                kept.id().ref(),
                kept.audience(),
                Optional.ofNullable(kept.fileId())
                        .filter(file -> shown)
                        .map(Set::of)
                        .orElse(Set.of()));
        engagements.replace(kept.id().ref(), shown ? makers(kept) : List.of());
        drafts.follow(kept.id().ref(), shown, viewer);
        changes.changed(kept.id().ref());
    }

    /// Who made it, as far as their whole names stand in the line.
    private List<Engagement> makers(Material material) {
        LocalDate date = Optional.ofNullable(material.recapId())
                .flatMap(recaps::findById)
                .map(recap -> credits.day(recap.eventId(), material.audience()))
                .orElse(null);
        return credits.of(
                material.makers(),
                "maker",
                new Credits.Work(
                        material.title(),
                        material.kind().hasFile() ? LibraryLinks.presentation(material.slug()) : material.url(),
                        date,
                        material.audience()));
    }
}
