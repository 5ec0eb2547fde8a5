package nl.kringwijs.circles;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.circles.CircleSummary.Standing;
import nl.kringwijs.links.LinkSource;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class CircleQueries {

    /// Every published circle this viewer may see, with how it stands. `stand` follows [Call#isOver].
    private static final String SEEN = """
            select c.id, c.slug, c.title, c.standfirst, c.audience, c.stage, c.way, c.places, c.called, c.deadline, c.theme_ids,
                taken.count as taken, stops.dates, stops.meetings, stops.last,
                case when c.stage = 'FINISHED' or c.stage = 'CALL' and case
                        when c.deadline is not null then c.deadline < :today
                        else coalesce(stops.last < :today, c.called + interval '12 months' < :today, false) end then 'afgerond'
                    when c.stage = 'CALL' then 'oproep' when c.stage = 'OPEN' then 'open' else 'loopt' end as stand
            from circles.circle c
            cross join lateral (
                select count(*) from circles.membership m
                where m.circle_id = c.id and m.part = 'MEMBER' and m.state = 'JOINED') taken
            cross join lateral (
                select array_agg(s.date order by s.date) filter (where s.date is not null) as dates,
                    count(*) as meetings, max(s.date) as last
                from circles.stop s where s.circle = c.id) stops
            where c.state = 'PUBLISHED' and c.audience in (:tokens)
            """;

    private static final String CHOSEN = """
            where (:stand = '' or stand = :stand) and (:way = '' or way = :way)
                and (:any or theme_ids && array[:themes]::uuid[]) """;

    private final JdbcClient jdbc;

    CircleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param page from 1
    List<CircleSummary> list(CircleFilter filter, int pageSize, int page, LocalDate today, Viewer viewer) {
        return asked("select * from (" + SEEN + ") circle " + CHOSEN + """
                        order by array_position(array['oproep', 'open', 'loopt', 'afgerond'], stand),
                            case when stand = 'oproep' then deadline end nulls last, last desc nulls last, title, id
                        limit :most offset :skipped""", filter, today, viewer)
                .param("most", pageSize)
                .param("skipped", (page - 1) * pageSize)
                .query((row, number) -> summary(row, today))
                .list();
    }

    int count(CircleFilter filter, LocalDate today, Viewer viewer) {
        return asked("select count(*) from (" + SEEN + ") circle " + CHOSEN, filter, today, viewer)
                .query(Integer.class)
                .single();
    }

    /// How many circles each state would leave, within the other choices.
    Map<String, Integer> stands(CircleFilter filter, LocalDate today, Viewer viewer) {
        return counts(asked(
                "select stand, count(*) from (" + SEEN + ") circle " + CHOSEN + "group by stand",
                filter.withStand(""),
                today,
                viewer));
    }

    /// How many circles each theme would leave, within the other choices.
    Map<String, Integer> themes(CircleFilter filter, LocalDate today, Viewer viewer) {
        return counts(asked(
                "select theme::text, count(*) from (" + SEEN + ") circle cross join unnest(theme_ids) theme " + CHOSEN
                        + "group by theme",
                filter.withThemes(List.of()),
                today,
                viewer));
    }

    private static Map<String, Integer> counts(JdbcClient.StatementSpec asked) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return counts;
    }

    private JdbcClient.StatementSpec asked(String sql, CircleFilter filter, LocalDate today, Viewer viewer) {
        return seen(sql, today, viewer)
                .param("stand", filter.stand())
                .param("way", filter.way())
                .param("any", filter.themes().isEmpty())
                .param("themes", filter.themes().isEmpty() ? List.of(new UUID(0, 0)) : filter.themes());
    }

    private JdbcClient.StatementSpec seen(String sql, LocalDate today, Viewer viewer) {
        return jdbc.sql(sql).param("tokens", viewer.tokens()).param("today", Date.valueOf(today));
    }

    List<CircleSummary> byId(Collection<UUID> ids, LocalDate today, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : seen(SEEN + "and c.id in (:ids) order by c.title", today, viewer)
                        .param("ids", ids)
                        .query((row, number) -> summary(row, today))
                        .list();
    }

    List<CircleSummary> after(CircleId circle, LocalDate today, Viewer viewer) {
        return seen(SEEN + "and c.predecessor = :circle order by c.called nulls last, c.title", today, viewer)
                .param("circle", circle.value())
                .query((row, number) -> summary(row, today))
                .list();
    }

    /// Circles with one of these themes, the most alike first.
    List<CircleSummary> alike(CircleId circle, List<UUID> themes, int most, LocalDate today, Viewer viewer) {
        return themes.isEmpty()
                ? List.of()
                : seen(SEEN + """
                                and c.id <> :circle and c.theme_ids && array[:themes]::uuid[]
                                order by (select count(*) from unnest(c.theme_ids) t where t in (:themes)) desc, stops.last desc nulls last, c.id
                                limit :most""", today, viewer)
                        .param("circle", circle.value())
                        .param("themes", themes)
                        .param("most", most)
                        .query((row, number) -> summary(row, today))
                        .list();
    }

    /// The circles this viewer takes part in, or leads.
    List<CircleSummary> mine(LocalDate today, Viewer viewer) {
        return viewer.isVisitor()
                ? List.of()
                : seen(SEEN + """
                                and exists (select 1 from circles.membership m
                                    where m.circle_id = c.id and m.member_id = :me and m.state = 'JOINED')
                                order by stops.last desc nulls last, c.title""", today, viewer)
                        .param("me", viewer.mustBeSignedIn().value())
                        .query((row, number) -> summary(row, today))
                        .list();
    }

    int taken(CircleId circle) {
        return jdbc.sql("""
                        select count(*) from circles.membership
                        where circle_id = :circle and part = 'MEMBER' and state = 'JOINED'""")
                .param("circle", circle.value())
                .query(Integer.class)
                .single();
    }

    /// Holds the circle until the transaction ends: who takes the last place is decided one at a time.
    void lock(CircleId circle) {
        jdbc.sql("select id from circles.circle where id = :id for update")
                .param("id", circle.value())
                .query()
                .listOfRows();
    }

    Optional<CircleId> bySlug(String slug) {
        return jdbc.sql("""
                        select id from circles.circle where slug = :slug or :slug = any(former_slugs)
                        order by (slug = :slug) desc limit 1""")
                .param("slug", slug)
                .query((row, number) -> new CircleId(row.getObject(1, UUID.class)))
                .optional();
    }

    boolean slugTaken(String slug, CircleId but) {
        return jdbc.sql("""
                        select exists (select 1 from circles.circle
                        where (slug = :slug or :slug = any(former_slugs)) and id <> :id)""")
                .param("slug", slug)
                .param("id", but.value())
                .query(Boolean.class)
                .single();
    }

    void withdraw(CircleId circle) {
        jdbc.sql("update circles.circle set state = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", circle.value())
                .update();
    }

    List<CircleId> published() {
        return ids(jdbc.sql("select id from circles.circle where state = 'PUBLISHED'"));
    }

    List<CircleId> withTheme(ThemeId theme) {
        return ids(jdbc.sql("select id from circles.circle where :theme = any(theme_ids)")
                .param("theme", theme.value()));
    }

    List<CircleId> withStopsSomewhere() {
        return ids(jdbc.sql("select distinct circle from circles.stop where place <> ''"));
    }

    private static List<CircleId> ids(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> new CircleId(row.getObject(1, UUID.class)))
                .list();
    }

    private static CircleSummary summary(ResultSet row, LocalDate today) throws SQLException {
        Integer places = row.getObject("places", Integer.class);
        var call = new Call(
                CircleStage.valueOf(row.getString("stage")),
                JoiningWay.valueOf(row.getString("way")),
                places,
                day(row.getDate("called")),
                day(row.getDate("deadline")),
                dates(row.getArray("dates")));
        return new CircleSummary(
                new CircleId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("standfirst"),
                Arrays.stream((Object[]) row.getArray("theme_ids").getArray())
                        .map(id -> new ThemeId((UUID) id))
                        .toList(),
                standing(call, row.getInt("taken"), row.getInt("meetings"), today),
                new Audience(row.getString("audience")));
    }

    static Standing standing(Call call, int taken, int meetings, LocalDate today) {
        Integer places = call.places();
        return new Standing(
                call.stage(),
                call.isOver(today),
                places == null ? -1 : Math.max(0, places - taken),
                places == null ? -1 : places,
                call.deadline(),
                (int) call.meetings().stream()
                        .filter(date -> !date.isAfter(today))
                        .count(),
                meetings,
                call.meetings().isEmpty() ? null : call.meetings().getLast());
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static List<LocalDate> dates(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(date -> ((Date) date).toLocalDate())
                        .toList();
    }

    /// The texts that everybody or every member may read, each by itself.
    List<LinkSource> prose() {
        return jdbc.sql("""
                        select c.id, c.title, t.text from circles.circle c cross join lateral (
                            values (c.occasion), (c.for_whom), (c.offer), (c.outcome)) t (text)
                        where c.state = 'PUBLISHED' and c.audience in ('public', 'member') and t.text <> ''
                        order by c.title, c.id""").query(LinkSource::of).list();
    }
}
