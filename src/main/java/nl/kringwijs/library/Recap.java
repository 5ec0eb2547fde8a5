package nl.kringwijs.library;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// A recap as readers see it. It is written as a draft and gets here by publishing.
@Table(schema = "library", name = "recap")
record Recap(
        @Id RecapId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        Publication state,
        Audience audience,
        @Nullable EventId eventId,
        String title,
        String standfirst,
        String intro,
        String sourceAddress,
        String writers,
        String participants,
        Instant publishedAt,

        @MappedCollection(idColumn = "recap", keyColumn = "recap_key")
        List<Section> sections) {

    @Table(schema = "library", name = "recap_section")
    record Section(String slug, String title, @Nullable ThemeId themeId, String body) {}

    Recap withdrawn() {
        return new Recap(
                id,
                version,
                slug,
                formerSlugs,
                Publication.WITHDRAWN,
                audience,
                eventId,
                title,
                standfirst,
                intro,
                sourceAddress,
                writers,
                participants,
                publishedAt,
                sections);
    }

    /// The names in a line with commas.
    static List<String> names(String line) {
        return Stream.of(line.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
