package nl.kringwijs.events.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.links.LinkSource;
import nl.kringwijs.themes.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SeriesQueries {

    private final JdbcClient jdbc;

    SeriesQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The series that has this slug now, or had it.
    Optional<SeriesId> bySlug(String slug) {
        return jdbc.sql("""
                        select id from events.series where slug = :slug or :slug = any(former_slugs)
                        order by (slug = :slug) desc limit 1""")
                .param("slug", slug)
                .query((row, number) -> new SeriesId(row.getObject(1, UUID.class)))
                .optional();
    }

    boolean slugTaken(String slug, SeriesId but) {
        return bySlug(slug).filter(id -> !id.equals(but)).isPresent();
    }

    List<SeriesId> withTheme(ThemeId theme) {
        return jdbc.sql("select id from events.series where :theme = any(theme_ids)")
                .param("theme", theme.value())
                .query((row, number) -> new SeriesId(row.getObject(1, UUID.class)))
                .list();
    }

    /// What readers see in which addresses may stand.
    List<LinkSource> prose() {
        return jdbc.sql("""
                        select id, title, text || ' ' || about from events.series
                        where state = 'PUBLISHED' order by title, id""").query(LinkSource::of).list();
    }
}
