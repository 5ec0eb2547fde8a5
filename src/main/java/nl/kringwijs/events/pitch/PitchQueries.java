package nl.kringwijs.events.pitch;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.pitch.Pitch.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PitchQueries {

    private static final String SELECT = """
            select id, item_id, title, text, name, organisation, email, state, offered_at from events.pitch\s""";

    private final JdbcClient jdbc;

    PitchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EventId day, Pitch pitch) {
        jdbc.sql("""
                        insert into events.pitch
                            (id, event_id, item_id, title, text, name, organisation, email, state, offered_at)
                        values (:id, :day, :item, :title, :text, :name, :organisation, :email, :state, :at)""")
                .param("id", pitch.id().value())
                .param("day", day.value())
                .param("item", pitch.item())
                .param("title", pitch.title())
                .param("text", pitch.text())
                .param("name", pitch.name())
                .param("organisation", pitch.organisation())
                .param("email", pitch.email())
                .param("state", pitch.state().name())
                .param("at", Timestamp.from(pitch.at()))
                .update();
    }

    /// In the order in which they were offered.
    List<Pitch> ofDay(EventId day) {
        return jdbc.sql(SELECT + "where event_id = :day order by offered_at, id")
                .param("day", day.value())
                .query(PitchQueries::pitch)
                .list();
    }

    /// Address of who answers for the day, or empty.
    String contact(EventId day) {
        return jdbc.sql("select details_contact_email from events.event where id = :day")
                .param("day", day.value())
                .query(String.class)
                .single();
    }

    Optional<Pitch> find(PitchId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(PitchQueries::pitch)
                .optional();
    }

    Optional<EventId> day(PitchId id) {
        return jdbc.sql("select event_id from events.pitch where id = :id")
                .param("id", id.value())
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .optional();
    }

    /// Makes who decides about the same day wait for each other.
    void lock(EventId day) {
        jdbc.sql("select id from events.event where id = :day for update")
                .param("day", day.value())
                .query(UUID.class)
                .optional();
    }

    void decide(PitchId id, State state) {
        jdbc.sql("update events.pitch set state = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    /// Forgets what is not in the programme, and every address, of days before this one.
    void sweep(LocalDate before) {
        jdbc.sql("""
                        delete from events.pitch p using events.event e
                        where e.id = p.event_id and coalesce(e.date, p.offered_at::date) < :before and p.state <> 'ACCEPTED'""").param("before", Date.valueOf(before)).update();
        jdbc.sql("""
                        update events.pitch p set email = '' from events.event e
                        where e.id = p.event_id and coalesce(e.date, p.offered_at::date) < :before and p.email <> ''""").param("before", Date.valueOf(before)).update();
    }

    private static Pitch pitch(ResultSet row, int number) throws SQLException {
        return new Pitch(
                new PitchId(row.getObject("id", UUID.class)),
                row.getObject("item_id", UUID.class),
                row.getString("title"),
                row.getString("text"),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("email"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("offered_at").toInstant());
    }
}
