package nl.kringwijs.library.example;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.links.LinkSource;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ExampleQueries {

    private static final String SEEN = """
            select e.id, e.slug, e.title, e.standfirst, e.audience, e.published_at, coalesce(p.name, '') as place,
                (select max(u.date) from library.example_update u where u.example = e.id) as date
            from library.example e left join directory.place p on p.id = e.place_id
            where e.state = 'PUBLISHED' and e.audience in (:tokens)
            """;

    private final JdbcClient jdbc;

    ExampleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec seen(String more, Viewer viewer) {
        return jdbc.sql(SEEN + more).param("tokens", viewer.tokens());
    }

    List<ExampleSummary> lastPublished(int most, Viewer viewer) {
        return seen("order by e.published_at desc, e.id limit :most", viewer)
                .param("most", most)
                .query(ExampleQueries::summary)
                .list();
    }

    List<ExampleSummary> byId(Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : seen("and e.id in (:ids)", viewer)
                        .param("ids", ids)
                        .query(ExampleQueries::summary)
                        .list();
    }

    /// Examples with one of these themes, the most alike first.
    List<ExampleSummary> alike(ExampleId example, List<UUID> themes, int most, Viewer viewer) {
        return themes.isEmpty()
                ? List.of()
                : seen("""
                                and e.id <> :example and e.theme_ids && array[:themes]::uuid[]
                                order by (select count(*) from unnest(e.theme_ids) t where t in (:themes)) desc, e.published_at desc, e.id
                                limit :most""", viewer)
                        .param("example", example.value())
                        .param("themes", themes)
                        .param("most", most)
                        .query(ExampleQueries::summary)
                        .list();
    }

    /// Examples that point at one of these paths, or at something under it.
    List<ExampleSummary> linkingTo(Collection<String> paths, Viewer viewer) {
        return seen("""
                        and exists (select 1 from library.example_link l join unnest(array[:paths]) as asked (path)
                                on l.url = asked.path or l.url like asked.path || '#%' or l.url like asked.path || '/%'
                            where l.example = e.id)
                        order by e.title""", viewer)
                .param("paths", paths)
                .query(ExampleQueries::summary)
                .list();
    }

    Optional<ExampleId> bySlug(String slug) {
        return jdbc.sql("""
                        select id from library.example where slug = :slug or :slug = any(former_slugs)
                        order by (slug = :slug) desc limit 1""")
                .param("slug", slug)
                .query((row, number) -> new ExampleId(row.getObject(1, UUID.class)))
                .optional();
    }

    boolean slugTaken(String slug, ExampleId but) {
        return jdbc.sql("""
                        select exists (select 1 from library.example
                        where (slug = :slug or :slug = any(former_slugs)) and id <> :id)""")
                .param("slug", slug)
                .param("id", but.value())
                .query(Boolean.class)
                .single();
    }

    void withdraw(ExampleId example) {
        jdbc.sql("update library.example set state = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", example.value())
                .update();
    }

    List<ExampleId> published() {
        return ids(jdbc.sql("select id from library.example where state = 'PUBLISHED'"));
    }

    List<ExampleId> withTheme(ThemeId theme) {
        return ids(jdbc.sql("select id from library.example where :theme = any(theme_ids)")
                .param("theme", theme.value()));
    }

    /// Examples in this place, or in one that lies in it.
    List<ExampleId> within(PlaceId place) {
        return ids(jdbc.sql("""
                        with recursive part (id) as (
                            select :place::uuid
                            union
                            select p.id from directory.place p join part on p.parent = part.id)
                        select e.id from library.example e where e.place_id in (select id from part)""").param("place", place.value()));
    }

    private static List<ExampleId> ids(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new ExampleId(row.getObject(1, UUID.class)))
                .list();
    }

    private static ExampleSummary summary(ResultSet row, int number) throws SQLException {
        Date date = row.getDate("date");
        return new ExampleSummary(
                new ExampleId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("standfirst"),
                row.getString("place"),
                date == null ? null : date.toLocalDate(),
                new Audience(row.getString("audience")),
                row.getTimestamp("published_at").toInstant());
    }

    /// The texts that everybody or every member may read, each by itself.
    List<LinkSource> prose() {
        return jdbc.sql("""
                        select e.id, e.title, t.text from library.example e cross join lateral (
                            values (e.context), (e.approach), (e.result)) t (text)
                        where e.state = 'PUBLISHED' and e.audience in ('public', 'member') and t.text <> ''
                        order by e.title, e.id""").query(LinkSource::of).list();
    }

    /// What examples belong with.
    List<LinkSource> addresses() {
        return jdbc.sql("""
                        select e.id, e.title, l.url from library.example e join library.example_link l on l.example = e.id
                        where e.state = 'PUBLISHED' and e.audience in ('public', 'member') and l.url ~* '^https?://'
                        order by e.title""").query(LinkSource::of).list();
    }
}
