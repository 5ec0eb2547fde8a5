package nl.kringwijs.events.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What people have and want, in the order in which they asked for it. Every change leaves a line of what happened.
@Component
class ChoiceQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChoiceQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What this person has or wants now, in the order in which it was asked for.
    List<Choice> of(RegistrationId registration) {
        return jdbc.sql("""
                        select * from events.choice
                        where registration_id = :registration and state not in ('LEFT', 'LAPSED') order by queued""")
                .param("registration", registration.value())
                .query(ChoiceQueries::choice)
                .list();
    }

    /// All that anybody has or wants on this day.
    List<Choice> ofDay(EventId day) {
        return jdbc.sql("""
                        select * from events.choice
                        where event_id = :day and state not in ('LEFT', 'LAPSED') order by queued""")
                .param("day", day.value())
                .query(ChoiceQueries::choice)
                .list();
    }

    Optional<Choice> find(UUID id) {
        return jdbc.sql("select * from events.choice where id = :id")
                .param("id", id)
                .query(ChoiceQueries::choice)
                .optional();
    }

    Optional<EventId> dayOf(UUID choice) {
        return jdbc.sql("select event_id from events.choice where id = :id")
                .param("id", choice)
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static Choice choice(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("offered_until");
        return new Choice(
                row.getObject("id", UUID.class),
                new RegistrationId(row.getObject("registration_id", UUID.class)),
                row.getObject("target_id", UUID.class),
                row.getObject("round_id", UUID.class),
                row.getObject("workshop_id", UUID.class),
                ChoiceState.valueOf(row.getString("state")),
                row.getLong("queued"),
                until == null ? null : until.toInstant());
    }

    void add(EventId day, RegistrationId registration, Target target, ChoiceState state) {
        jdbc.sql("""
                        insert into events.choice (id, registration_id, event_id, target_id, round_id, workshop_id, state, at)
                        values (:id, :registration, :day, :target, :round, :workshop, :state, :now)""")
                .param("id", UUID.randomUUID())
                .param("registration", registration.value())
                .param("day", day.value())
                .param("target", target.id())
                .param("round", target.round())
                .param("workshop", target.workshop())
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        moved(day.value(), registration, target.id(), state);
    }

    void turn(Choice choice, ChoiceState state) {
        turn(choice, state, null);
    }

    void offer(Choice choice, Instant until) {
        turn(choice, ChoiceState.OFFERED, until);
    }

    private void turn(Choice choice, ChoiceState state, @Nullable Instant until) {
        UUID day = jdbc.sql("""
                        update events.choice set state = :state, offered_until = :until where id = :id
                        returning event_id""")
                .param("id", choice.id())
                .param("state", state.name())
                .param("until", until == null ? null : Timestamp.from(until))
                .query(UUID.class)
                .single();
        moved(day, choice.registration(), choice.target(), state);
    }

    private void moved(UUID day, RegistrationId registration, UUID target, ChoiceState state) {
        jdbc.sql("""
                        insert into events.movement (event_id, registration_id, target_id, state, at)
                        values (:day, :registration, :target, :state, :now)""")
                .param("day", day)
                .param("registration", registration.value())
                .param("target", target)
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /// The first in the queue of who said that they come; for a workshop only of those who have a place on the day,
    /// and in its part.
    Optional<Choice> next(Target target) {
        return jdbc.sql("""
                        select c.* from events.choice c join events.registration r on r.id = c.registration_id
                        where c.target_id = :target and c.state = 'WAITING' and r.state = 'CONFIRMED'
                            and (c.round_id is null or exists (
                                select 1 from events.choice d
                                where d.registration_id = r.id and d.round_id is null and d.state = 'PLACE'))
                            and (cast(:part as uuid) is null or exists (
                                select 1 from events.choice p
                                where p.registration_id = r.id and p.target_id = :part and p.state = 'PLACE'))
                        order by c.queued limit 1""")
                .param("target", target.id())
                .param("part", target.part())
                .query(ChoiceQueries::choice)
                .optional();
    }

    /// How many stand in the queue up to and with this one.
    int position(UUID target, RegistrationId registration) {
        return jdbc.sql("""
                        select count(*) from events.choice
                        where target_id = :target and state = 'WAITING' and queued <= (
                            select queued from events.choice
                            where target_id = :target and registration_id = :registration and state = 'WAITING')""")
                .param("target", target)
                .param("registration", registration.value())
                .query(Integer.class)
                .single();
    }

    /// What they told the organiser, by question.
    Map<UUID, String> answers(RegistrationId registration) {
        record Answer(UUID question, String text) {}
        return jdbc
                .sql("select question_id, text from events.answer where registration_id = :id")
                .param("id", registration.value())
                .query((row, number) -> new Answer(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(Answer::question, Answer::text));
    }

    void answer(RegistrationId registration, Map<UUID, String> answers) {
        jdbc.sql("delete from events.answer where registration_id = :id")
                .param("id", registration.value())
                .update();
        answers.forEach((question, text) -> jdbc.sql(
                        "insert into events.answer (registration_id, question_id, text) values (:id, :question, :text)")
                .param("id", registration.value())
                .param("question", question)
                .param("text", text)
                .update());
    }

    /// Throws away what does not apply to this person any more.
    ///
    /// @param asked what is still asked of them
    void keepAnswers(RegistrationId registration, List<UUID> asked) {
        jdbc.sql("delete from events.answer where registration_id = :id and not (question_id = any(:asked))")
                .param("id", registration.value())
                .param("asked", asked.toArray(UUID[]::new))
                .update();
    }
}
