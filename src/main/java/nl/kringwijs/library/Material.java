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
        Instant publishedAt) {

    Material withdrawn() {
        return new Material(
                id,
                version,
                slug,
                formerSlugs,
                Publication.WITHDRAWN,
                audience,
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
                publishedAt);
    }
}
