package nl.kringwijs.events.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.directory.OrganisationId;
import nl.kringwijs.shared.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A series as readers see it. It is written as a draft and gets here by publishing.
@Table(schema = "events", name = "series")
record Series(
        @Id SeriesId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        Publication state,
        String title,
        String summary,
        String text,
        String about,
        @Nullable OrganisationId organiserId,
        List<UUID> partnerIds,
        List<UUID> themeIds,
        Instant publishedAt) {

    Series withdrawn() {
        return new Series(
                id,
                version,
                slug,
                formerSlugs,
                Publication.WITHDRAWN,
                title,
                summary,
                text,
                about,
                organiserId,
                partnerIds,
                themeIds,
                publishedAt);
    }
}
