package nl.kringwijs.library;

import java.time.Instant;
import java.util.List;
import nl.kringwijs.media.FileId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A piece of material as readers see it.
///
/// @param takenDown why it was taken from readers by itself, or empty
@Table(schema = "library", name = "material")
record Material(
        @Id MaterialId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        Publication state,
        Audience audience,
        MaterialKind kind,
        @Nullable RecapId recapId,
        String sectionSlug,
        int position,
        String title,
        String note,
        String makers,
        String licence,
        @Nullable FileId fileId,
        String url,
        @Nullable Integer startPage,
        Instant publishedAt,
        String takenDown) {

    boolean isShown() {
        return state == Publication.PUBLISHED;
    }

    boolean isTakenDown() {
        return !takenDown.isEmpty();
    }

    Material withdrawn() {
        return as(Publication.WITHDRAWN, audience, takenDown);
    }

    Material takenDown(String reason) {
        return as(Publication.WITHDRAWN, audience, reason);
    }

    /// Its recap goes on without it: should it be put back, nobody sees it until a recap shows it again.
    Material leftOut() {
        return as(Publication.WITHDRAWN, isTakenDown() ? Audience.NOBODY : audience, takenDown);
    }

    Material putBack(boolean shown) {
        return as(shown ? Publication.PUBLISHED : Publication.WITHDRAWN, audience, "");
    }

    private Material as(Publication next, Audience readers, String reason) {
        return new Material(
                id,
                version,
                slug,
                formerSlugs,
                next,
                readers,
                kind,
                recapId,
                sectionSlug,
                position,
                title,
                note,
                makers,
                licence,
                fileId,
                url,
                startPage,
                publishedAt,
                reason);
    }
}
