package nl.kringwijs.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.links.LinkSource;
import nl.kringwijs.media.FileId;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LibraryQueries {

    private final JdbcClient jdbc;

    LibraryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What readers are told about why a recap was taken away.
    String reason(SubjectRef subject) {
        return jdbc.sql("select reason from moderation.draft where subject = :subject")
                .param("subject", subject.key())
                .query((row, number) -> row.getString(1))
                .optional()
                .orElse("");
    }

    Optional<RecapId> recapBySlug(String slug) {
        return jdbc.sql("""
                        select id from library.recap where slug = :slug or :slug = any(former_slugs)
                        order by (slug = :slug) desc limit 1""")
                .param("slug", slug)
                .query((row, number) -> new RecapId(row.getObject(1, UUID.class)))
                .optional();
    }

    Optional<MaterialId> materialBySlug(String slug) {
        return jdbc.sql("""
                        select id from library.material where slug = :slug or :slug = any(former_slugs)
                        order by (slug = :slug) desc limit 1""")
                .param("slug", slug)
                .query((row, number) -> new MaterialId(row.getObject(1, UUID.class)))
                .optional();
    }

    boolean recapSlugTaken(String slug, RecapId but) {
        return taken("library.recap", slug, but.value());
    }

    boolean materialSlugTaken(String slug, MaterialId but) {
        return taken("library.material", slug, but.value());
    }

    private boolean taken(String table, String slug, UUID but) {
        return jdbc.sql("select count(*) from " + table
                                + " where (slug = :slug or :slug = any(former_slugs)) and id <> :id")
                        .param("slug", slug)
                        .param("id", but)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// Published recaps this viewer may see, newest event first.
    List<RecapId> newest(int most, int from, Viewer viewer) {
        return jdbc.sql("""
                        select r.id from library.recap r left join events.event e on e.id = r.event_id
                        where r.state = 'PUBLISHED' and r.audience in (:tokens)
                        order by coalesce(e.date, r.published_at::date) desc, r.published_at desc limit :most offset :from""")
                .param("tokens", viewer.tokens())
                .param("most", most)
                .param("from", from)
                .query((row, number) -> new RecapId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Published recaps this viewer may see, the last published first.
    List<RecapId> lastPublished(int most, Viewer viewer) {
        return jdbc.sql("""
                        select id from library.recap where state = 'PUBLISHED' and audience in (:tokens)
                        order by published_at desc, id limit :most""")
                .param("tokens", viewer.tokens())
                .param("most", most)
                .query((row, number) -> new RecapId(row.getObject(1, UUID.class)))
                .list();
    }

    int count(Viewer viewer) {
        return jdbc.sql("select count(*) from library.recap where state = 'PUBLISHED' and audience in (:tokens)")
                .param("tokens", viewer.tokens())
                .query(Integer.class)
                .single();
    }

    List<MaterialId> newestPresentations(int most, Viewer viewer) {
        return jdbc.sql("""
                        select id from library.material
                        where state = 'PUBLISHED' and audience in (:tokens) and file_id is not null
                        order by published_at desc, position limit :most""")
                .param("tokens", viewer.tokens())
                .param("most", most)
                .query((row, number) -> new MaterialId(row.getObject(1, UUID.class)))
                .list();
    }

    List<RecapId> ofEvent(EventId event, Viewer viewer) {
        return jdbc.sql("""
                        select id from library.recap where event_id = :event and state = 'PUBLISHED' and audience in (:tokens)
                        order by published_at""")
                .param("event", event.value())
                .param("tokens", viewer.tokens())
                .query((row, number) -> new RecapId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Titles of the other recaps that show the file of this piece.
    List<String> alsoShowing(MaterialId piece) {
        return jdbc.sql("""
                        select distinct r.title from library.material m
                        join library.material other on other.file_id = m.file_id and other.id <> m.id
                        join library.recap r on r.id = other.recap_id
                        where m.id = :piece and other.state = 'PUBLISHED' order by r.title""")
                .param("piece", piece.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    List<UUID> visible(String table, Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select id from library." + table
                                + " where id in (:ids) and state = 'PUBLISHED' and audience in (:tokens)")
                        .param("ids", ids)
                        .param("tokens", viewer.tokens())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
    }

    List<UUID> published(String table) {
        return jdbc.sql("select id from library." + table + " where state = 'PUBLISHED'")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Recaps that look back on this event.
    List<RecapId> about(EventId event) {
        return jdbc.sql("select id from library.recap where event_id = :event")
                .param("event", event.value())
                .query((row, number) -> new RecapId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Recaps with a section about this theme.
    List<RecapId> withTheme(ThemeId theme) {
        return jdbc.sql("select distinct recap from library.recap_section where theme_id = :theme")
                .param("theme", theme.value())
                .query((row, number) -> new RecapId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Material that shows this file.
    List<MaterialId> showing(FileId file) {
        return jdbc.sql("select id from library.material where file_id = :file")
                .param("file", file.value())
                .query((row, number) -> new MaterialId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The texts that everybody or every member may read, each by itself.
    List<LinkSource> prose() {
        return jdbc.sql("""
                        select r.id, r.title, t.text from library.recap r cross join lateral (
                            select r.intro as text union all select body from library.recap_section where recap = r.id) t
                        where r.state = 'PUBLISHED' and r.audience in ('public', 'member') and t.text <> ''
                        order by r.title, r.id""").query(LinkSource::of).list();
    }

    /// Films, links and other material that is an address, with the recap they are written in.
    List<LinkSource> addresses() {
        return jdbc.sql("""
                        select recap_id, title, url from library.material
                        where state = 'PUBLISHED' and audience in ('public', 'member') and url <> ''
                            and recap_id is not null
                        order by title""").query(LinkSource::of).list();
    }
}
