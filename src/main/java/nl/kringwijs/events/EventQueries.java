package nl.kringwijs.events;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.links.LinkSource;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.themes.ThemeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EventQueries {

    private static final String SELECT = """
            select e.id, e.slug, e.title, e.summary, e.date, e.start_time, e.end_time, e.venue, e.place_id,
                coalesce(p.name, '') as place, e.theme_ids, e.audience, e.details_provisional, e.details_kind
            from events.event e left join directory.place p on p.id = e.place_id
            where e.state = 'PUBLISHED' and e.audience in (:tokens) """;

    private final JdbcClient jdbc;

    EventQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String CHOSEN = """
            and (:kind = '' or e.details_kind = :kind)
            and (not :free or e.sign_up_costs ilike 'gratis%')
            and (cast(:region as uuid) is null or cast(:region as uuid) = any(e.details_regions))
            and (:forWhom = '' or :forWhom = any(e.details_for_whom)) """;

    private JdbcClient.StatementSpec chosen(String sql, DayChoice choice, LocalDate today, Viewer viewer) {
        return jdbc.sql(sql)
                .param("kind", choice.kind().map(EventKind::name).orElse(""))
                .param("free", choice.free())
                .param("region", choice.region().orElse(null), Types.OTHER)
                .param("forWhom", choice.forWhom())
                .param("today", Date.valueOf(today))
                .param("tokens", viewer.tokens());
    }

    List<EventSummary> upcoming(LocalDate today, DayChoice choice, int most, Viewer viewer) {
        return chosen(
                        SELECT + CHOSEN
                                + " and (e.date >= :today or e.date is null) order by e.date nulls last, e.start_time limit :most",
                        choice,
                        today,
                        viewer)
                .param("most", most)
                .query(EventQueries::summary)
                .list();
    }

    List<EventSummary> past(LocalDate today, DayChoice choice, int most, int skipped, Viewer viewer) {
        return chosen(
                        SELECT + CHOSEN + " and e.date < :today order by e.date desc, e.id limit :most offset :skipped",
                        choice,
                        today,
                        viewer)
                .param("skipped", skipped)
                .param("most", most)
                .query(EventQueries::summary)
                .list();
    }

    int pastCount(LocalDate today, DayChoice choice, Viewer viewer) {
        return chosen(
                        "select count(*) from events.event e where e.state = 'PUBLISHED' and e.audience in (:tokens) and e.date < :today "
                                + CHOSEN,
                        choice,
                        today,
                        viewer)
                .query(Integer.class)
                .single();
    }

    DayFacets facets(Viewer viewer) {
        Map<EventKind, Integer> kinds = new EnumMap<>(EventKind.class);
        Map<UUID, Integer> regions = new LinkedHashMap<>();
        Map<String, Integer> forWhom = new LinkedHashMap<>();
        int[] all = new int[2];
        jdbc.sql("""
                        with e as (select * from events.event where state = 'PUBLISHED' and audience in (:tokens))
                        select 'kind' as facet, details_kind as value, count(*) as days from e group by 2
                        union all select 'region', unnest(details_regions)::text, count(*) from e group by 2
                        union all select 'who', unnest(details_for_whom), count(*) from e group by 2
                        union all select 'free', '', count(*) from e where sign_up_costs ilike 'gratis%'
                        union all select 'all', '', count(*) from e
                        order by 1, 3 desc, 2""").param("tokens", viewer.tokens()).query(row -> {
            int days = row.getInt("days");
            String value = row.getString("value");
            switch (row.getString("facet")) {
                case "kind" -> kinds.put(EventKind.valueOf(value), days);
                case "region" -> regions.put(UUID.fromString(value), days);
                case "who" -> forWhom.put(value, days);
                case "free" -> all[0] = days;
                default -> all[1] = days;
            }
        });
        return new DayFacets(kinds, regions, forWhom, all[0], all[1]);
    }

    /// @param themes of which an event carries one, or none for all
    List<EventSummary> since(LocalDate from, List<UUID> themes, int most, Viewer viewer) {
        return jdbc.sql(SELECT + """
                        and e.date >= :from
                        and (cardinality(cast(:themes as uuid[])) = 0 or e.theme_ids && cast(:themes as uuid[]))
                        order by e.date, e.start_time, e.id limit :most""")
                .param("tokens", viewer.tokens())
                .param("from", Date.valueOf(from))
                .param("themes", themes.toArray(UUID[]::new))
                .param("most", most)
                .query(EventQueries::summary)
                .list();
    }

    List<EventSummary> byId(Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "and e.id in (:ids)")
                        .param("tokens", viewer.tokens())
                        .param("ids", ids)
                        .query(EventQueries::summary)
                        .list();
    }

    List<EventSummary> forRebuild() {
        return jdbc.sql(SELECT.replace("and e.audience in (:tokens)", ""))
                .query(EventQueries::summary)
                .list();
    }

    /// The event that has this slug now, or had it.
    Optional<EventId> bySlug(String slug) {
        return jdbc.sql("""
                        select id from events.event where slug = :slug or :slug = any(former_slugs)
                        order by (slug = :slug) desc limit 1""")
                .param("slug", slug)
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .optional();
    }

    boolean slugTaken(String slug, EventId but) {
        return jdbc.sql(
                                "select count(*) from events.event where (slug = :slug or :slug = any(former_slugs)) and id <> :id")
                        .param("slug", slug)
                        .param("id", but.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static EventSummary summary(ResultSet row, int number) throws SQLException {
        Date date = row.getDate("date");
        Time start = row.getTime("start_time");
        Time end = row.getTime("end_time");
        UUID place = row.getObject("place_id", UUID.class);
        return new EventSummary(
                new EventId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                new TimeSlot(
                        date == null ? null : date.toLocalDate(),
                        start == null ? null : start.toLocalTime(),
                        end == null ? null : end.toLocalTime()),
                row.getString("venue"),
                place == null ? null : new PlaceId(place),
                row.getString("place"),
                themes(row.getArray("theme_ids")),
                new Audience(row.getString("audience")),
                row.getBoolean("details_provisional"),
                EventKind.valueOf(row.getString("details_kind")));
    }

    private static List<ThemeId> themes(Array array) throws SQLException {
        List<ThemeId> themes = new ArrayList<>();
        Arrays.stream((Object[]) array.getArray()).forEach(id -> themes.add(new ThemeId((UUID) id)));
        return themes;
    }

    /// The meetings of a group, oldest first.
    List<EventSummary> ofGroup(SubjectRef group, Viewer viewer) {
        return jdbc.sql(SELECT + "and e.belongs_to = :group order by e.date nulls last, e.start_time, e.id")
                .param("tokens", viewer.tokens())
                .param("group", group.key())
                .query(EventQueries::summary)
                .list();
    }

    /// The editions of a series, by date.
    List<EventSummary> ofSeries(UUID series, Viewer viewer) {
        return jdbc.sql(SELECT + "and e.details_series = :series order by e.date nulls last, e.start_time, e.id")
                .param("tokens", viewer.tokens())
                .param("series", series)
                .query(EventQueries::summary)
                .list();
    }

    /// Takes the lock under which people choose, before the event itself is written: in the order in which they do.
    void lockPlaces(EventId event) {
        jdbc.sql("select id from events.places where id = :id for update")
                .param("id", event.value())
                .query(UUID.class)
                .optional();
    }

    /// Keeps what changed in a programme.
    void changed(EventId event, List<ProgrammeChanges.Change> changes, Instant now) {
        changes.forEach(change -> jdbc.sql(
                        "insert into events.change (event_id, at, words, about) values (:event, :now, :words, :about)")
                .param("event", event.value())
                .param("now", Timestamp.from(now))
                .param("words", change.words())
                .param("about", change.about().toArray(String[]::new))
                .update());
    }

    List<Events.Changed> changes(EventId event) {
        return jdbc.sql("select at, words, about from events.change where event_id = :event order by id desc limit 50")
                .param("event", event.value())
                .query((row, number) -> new Events.Changed(
                        row.getTimestamp("at").toInstant(),
                        row.getString("words"),
                        Arrays.stream((Object[]) row.getArray("about").getArray())
                                .map(String::valueOf)
                                .toList()))
                .list();
    }

    /// Shows an event again that was taken from its readers.
    void publish(EventId id) {
        jdbc.sql("update events.event set state = 'PUBLISHED', version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    List<WorkshopId> workshops(EventId event) {
        return jdbc.sql("select id from events.workshop where event = :event")
                .param("event", event.value())
                .query((row, number) -> new WorkshopId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The event in which this workshop is given.
    Optional<EventId> ofWorkshop(WorkshopId workshop) {
        return jdbc.sql("select event from events.workshop where id = :id")
                .param("id", workshop.value())
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// All workshops of published events.
    List<WorkshopId> publishedWorkshops() {
        return jdbc.sql("""
                        select w.id from events.workshop w join events.event e on e.id = w.event
                        where e.state = 'PUBLISHED'""")
                .query((row, number) -> new WorkshopId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Those of these workshops whose event the viewer may see.
    List<WorkshopId> visibleWorkshops(Collection<UUID> ids, Viewer viewer) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select w.id from events.workshop w join events.event e on e.id = w.event
                        where e.state = 'PUBLISHED' and e.audience in (:tokens) and w.id in (:ids)""")
                        .param("tokens", viewer.tokens())
                        .param("ids", ids)
                        .query((row, number) -> new WorkshopId(row.getObject(1, UUID.class)))
                        .list();
    }

    /// What this day or workshop goes on from or is about.
    List<SubjectRef> related(SubjectRef subject, Viewer viewer) {
        return jdbc.sql("""
                        select unnest(details_related) from events.event
                        where id = :id and state = 'PUBLISHED' and audience in (:tokens)
                        union all
                        select unnest(w.related) from events.workshop w join events.event e on e.id = w.event
                        where w.id = :id and e.state = 'PUBLISHED' and e.audience in (:tokens)""")
                .param("id", subject.id())
                .param("tokens", viewer.tokens())
                .query((row, number) -> SubjectRef.parse(row.getString(1)))
                .list();
    }

    /// The days and workshops that go on from this or are about it, newest first.
    List<Events.Mention> mentioning(SubjectRef subject, Viewer viewer) {
        return jdbc.sql("""
                        select m.title, m.day, m.date, m.slug, m.workshop from (
                            select e.title, '' as day, e.date, e.slug, '' as workshop, e.state, e.audience
                            from events.event e where e.details_related @> array[:subject]::text[]
                            union all
                            select w.title, e.title, e.date, e.slug, w.slug, e.state, e.audience
                            from events.workshop w join events.event e on e.id = w.event
                            where w.related @> array[:subject]::text[]) m
                        where m.state = 'PUBLISHED' and m.audience in (:tokens)
                        order by m.date desc nulls last, m.title""")
                .param("subject", subject.key())
                .param("tokens", viewer.tokens())
                .query((row, number) -> {
                    Date date = row.getDate("date");
                    return new Events.Mention(
                            row.getString("title"),
                            row.getString("day"),
                            date == null ? null : date.toLocalDate(),
                            row.getString("workshop").isEmpty()
                                    ? EventLinks.event(row.getString("slug"))
                                    : EventLinks.workshop(row.getString("slug"), row.getString("workshop")));
                })
                .list();
    }

    /// Events that carry this theme, as a whole or in one of their parts.
    List<EventId> withTheme(ThemeId theme) {
        return jdbc.sql("""
                        select e.id from events.event e where :theme = any(e.theme_ids)
                        union select event from events.item where theme_id = :theme
                        union select event from events.workshop where :theme = any(theme_ids)""")
                .param("theme", theme.value())
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Events in this place, or in one that lies in it.
    List<EventId> within(PlaceId place) {
        return jdbc.sql("""
                        with recursive part (id) as (
                            select :place::uuid
                            union
                            select p.id from directory.place p join part on p.parent = part.id)
                        select e.id from events.event e where e.place_id in (select id from part)
                            or e.details_regions && (select array_agg(id) from part)
                        union select event from events.workshop where place_id in (select id from part)""")
                .param("place", place.value())
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    /// The texts that everybody or every member may read, each by itself.
    List<LinkSource> prose() {
        return jdbc.sql("""
                        select e.id, e.title, t.text from events.event e cross join lateral (
                            select e.description as text
                            union all select text from events.item where event = e.id
                            union all select text || ' ' || yields from events.workshop where event = e.id
                            union all select contribution || ' ' || bio || ' ' || site from events.item_person where event = e.id
                            union all select contribution || ' ' || bio || ' ' || site from events.workshop_leader where event = e.id
                            union all select contribution || ' ' || bio || ' ' || site from events.occurrence_leader where event = e.id) t
                        where e.state = 'PUBLISHED' and e.audience in ('public', 'member') and trim(t.text) <> ''
                        order by e.title, e.id""").query(LinkSource::of).list();
    }
}
