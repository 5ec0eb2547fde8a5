package nl.kringwijs.events.registration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many places there are and are taken. The last one is decided here.
@Component
class PlaceQueries {

    private final JdbcClient jdbc;

    PlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes this transaction the only one that changes who comes to this day. Every change begins with it, so that
    /// places and queues of one day never wait for each other in a circle.
    void lock(EventId day) {
        jdbc.sql("select id from events.places where id = :id for update")
                .param("id", day.value())
                .query(UUID.class)
                .optional();
    }

    /// Takes a place if there is one.
    boolean take(UUID target) {
        return jdbc.sql("""
                        update events.places set taken = taken + 1
                        where id = :id and (places is null or taken < places)""").param("id", target).update() == 1;
    }

    boolean hasRoom(UUID target) {
        return jdbc.sql("select places is null or taken < places from events.places where id = :id")
                .param("id", target)
                .query(Boolean.class)
                .single();
    }

    void free(UUID target) {
        jdbc.sql("update events.places set taken = taken - 1 where id = :id")
                .param("id", target)
                .update();
    }

    /// How many places there are, are taken and are waited for, of the day and all that can be chosen in it.
    Map<UUID, PlacesLeft> left(EventId day) {
        record Counted(UUID id, PlacesLeft left) {}
        return jdbc
                .sql("""
                        select p.id, p.places, p.taken,
                            coalesce(c.waiting, 0) as waiting, coalesce(c.interested, 0) as interested
                        from events.places p left join (
                            select target_id, count(*) filter (where state = 'WAITING') as waiting,
                                count(*) filter (where state = 'INTEREST') as interested
                            from events.choice where event_id = :day and state in ('WAITING', 'INTEREST')
                            group by target_id) c on c.target_id = p.id
                        where p.event_id = :day""")
                .param("day", day.value())
                .query((row, number) -> new Counted(
                        row.getObject("id", UUID.class),
                        new PlacesLeft(
                                row.getObject("places", Integer.class),
                                row.getInt("taken"),
                                row.getInt("waiting"),
                                row.getInt("interested"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::id, Counted::left));
    }

    void count(EventId day, UUID target, @Nullable Integer places) {
        jdbc.sql("""
                        insert into events.places (id, event_id, places) values (:id, :day, :places)
                        on conflict (id) do update set places = excluded.places""")
                .param("id", target)
                .param("day", day.value())
                .param("places", places)
                .update();
    }

    /// Somebody who chose a workshop that is not in the programme any more or in another round, or a part that can't
    /// be chosen any more.
    ///
    /// @param parts optional parts that there are now
    Optional<String> movedAway(EventId day, java.util.Collection<UUID> parts) {
        return jdbc.sql("""
                        select r.name from events.choice c join events.registration r on r.id = c.registration_id
                        where c.event_id = :day and c.round_id is not null and c.state not in ('LEFT', 'LAPSED')
                            and not (c.target_id = c.round_id and c.target_id = any(:parts))
                            and not exists (
                                select 1 from events.occurrence o
                                join events.item i on i.event = o.event and i.event_key = o.event_key
                                where o.id = c.target_id and i.id = c.round_id and o.workshop_id = c.workshop_id)
                        limit 1""")
                .param("day", day.value())
                .param("parts", parts.toArray(UUID[]::new))
                .query(String.class)
                .optional();
    }
}
