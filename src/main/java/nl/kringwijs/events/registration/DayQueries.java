package nl.kringwijs.events.registration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kringwijs.events.DayDetails;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.events.Timetable;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Days as far as signing up for them goes, in three questions to the database however large the programme is.
@Component
class DayQueries {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Cache<Written, OpenDay> known =
            Caffeine.newBuilder().maximumSize(200).build();

    DayQueries(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The published day.
    Optional<OpenDay> find(EventId id) {
        return evenWithdrawn(id).filter(day -> !day.withdrawn());
    }

    /// As it was last read, unless another transaction has written it or the name of its place since.
    Optional<OpenDay> evenWithdrawn(EventId id) {
        return jdbc.sql("""
                        select e.id, e.xmin::text, coalesce(p.xmin::text, '')
                        from events.event e left join directory.place p on p.id = e.place_id
                        where e.id = :id""")
                .param("id", id.value())
                .query((row, number) ->
                        new Written(row.getObject(1, UUID.class), row.getString(2) + " " + row.getString(3)))
                .optional()
                .flatMap(written ->
                        Optional.ofNullable(known.getIfPresent(written)).or(() -> read(id, written)));
    }

    /// A day as certain transactions wrote it.
    private record Written(UUID day, String transactions) {}

    private Optional<OpenDay> read(EventId id, Written written) {
        Optional<OpenDay> day = jdbc.sql("""
                        select e.*, coalesce(p.name, '') as place
                        from events.event e left join directory.place p on p.id = e.place_id
                        where e.id = :id""")
                .param("id", id.value())
                .query((row, number) -> day(row))
                .optional();
        day.ifPresent(fresh -> known.put(written, fresh));
        return day;
    }

    private OpenDay day(ResultSet row) throws SQLException {
        EventId id = new EventId(row.getObject("id", UUID.class));
        LocalTime end = time(row.getTime("end_time"));
        TakingPart takingPart = json.readValue(row.getString("taking_part"), TakingPart.class);
        List<Slot> slots = slots(id, end);
        return new OpenDay(
                id,
                row.getString("slug"),
                new Audience(row.getString("audience")),
                date(row.getDate("date")),
                time(row.getTime("start_time")),
                end,
                row.getString("venue"),
                row.getString("place"),
                !row.getString("state").equals("PUBLISHED"),
                new DayDetails(
                        row.getObject("details_series", UUID.class),
                        row.getBoolean("details_provisional"),
                        row.getString("details_route"),
                        row.getString("details_stream"),
                        array(row.getArray("details_regions"), UUID.class),
                        array(row.getArray("details_for_whom"), String.class),
                        row.getString("details_contact_name"),
                        row.getString("details_contact_email"),
                        EventKind.valueOf(row.getString("details_kind")),
                        array(row.getArray("details_related"), String.class),
                        array(row.getArray("details_also_hosts"), UUID.class),
                        row.getString("details_access")),
                new SignUp(
                        Policy.valueOf(row.getString("sign_up_policy")),
                        row.getObject("sign_up_places", Integer.class),
                        date(row.getDate("sign_up_opens")),
                        date(row.getDate("sign_up_deadline")),
                        row.getString("sign_up_costs")),
                takingPart,
                Target.day(id.value(), row.getString("title")),
                occurrences(id, slots, takingPart),
                slots);
    }

    private static <T> List<T> array(Array array, Class<T> type) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(type::cast).toList();
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable LocalTime time(@Nullable Time time) {
        return time == null ? null : time.toLocalTime();
    }

    private List<Slot> slots(EventId day, @Nullable LocalTime dayEnd) {
        List<Slot> written = jdbc.sql("""
                        select id, day_part, start_time, end_time, title, round from events.item
                        where event = :day order by event_key""")
                .param("day", day.value())
                .query((row, number) -> new Slot(
                        row.getObject("id", UUID.class),
                        row.getString("day_part"),
                        time(row.getTime("start_time")),
                        time(row.getTime("end_time")),
                        row.getString("title"),
                        row.getBoolean("round")))
                .list();
        return IntStream.range(0, written.size())
                .mapToObj(at -> {
                    Slot slot = written.get(at);
                    return new Slot(
                            slot.item(),
                            slot.dayPart(),
                            slot.start(),
                            Timetable.end(written, Slot::start, Slot::end, dayEnd, at),
                            slot.title(),
                            slot.round());
                })
                .toList();
    }

    private List<Target> occurrences(EventId day, List<Slot> slots, TakingPart takingPart) {
        Map<String, UUID> optional = new HashMap<>();
        takingPart.optionalParts().forEach(part -> optional.put(part.name(), part.key()));
        Map<UUID, UUID> parts = new HashMap<>();
        slots.forEach(slot ->
                Optional.ofNullable(optional.get(slot.dayPart())).ifPresent(part -> parts.put(slot.item(), part)));
        return jdbc.sql("""
                        select o.id, i.id as round, o.workshop_id, w.title
                        from events.occurrence o
                        join events.item i on i.event = o.event and i.event_key = o.event_key
                        join events.workshop w on w.id = o.workshop_id
                        where o.event = :day order by o.event_key, o.item_key""")
                .param("day", day.value())
                .query((row, number) -> {
                    UUID round = row.getObject("round", UUID.class);
                    return new Target(
                            row.getObject("id", UUID.class),
                            round,
                            row.getObject("workshop_id", UUID.class),
                            row.getString("title"),
                            parts.get(round));
                })
                .list();
    }

    /// Rooms of occurrences, where they have one.
    Map<UUID, String> rooms(EventId day) {
        Map<UUID, String> rooms = new HashMap<>();
        jdbc.sql("select id, room from events.occurrence where event = :day and room <> ''")
                .param("day", day.value())
                .query((row, number) -> rooms.put(row.getObject("id", UUID.class), row.getString("room")))
                .list();
        return rooms;
    }
}
