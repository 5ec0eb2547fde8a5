package nl.kringwijs.events.registration;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class RegistrationQueries {

    private final JdbcClient jdbc;

    RegistrationQueries(JdbcClient jdbc) {
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

    /// The published day.
    Optional<OpenDay> day(EventId id) {
        return jdbc.sql("""
                        select id, slug, audience, title, date, start_time, end_time, sign_up_policy, sign_up_places,
                            sign_up_opens, sign_up_deadline, sign_up_costs
                        from events.event where id = :id and state = 'PUBLISHED'""")
                .param("id", id.value())
                .query((row, number) -> day(row, occurrences(id)))
                .optional();
    }

    private static OpenDay day(ResultSet row, List<Target> occurrences) throws SQLException {
        Date date = row.getDate("date");
        Time start = row.getTime("start_time");
        Time end = row.getTime("end_time");
        Date opens = row.getDate("sign_up_opens");
        Date deadline = row.getDate("sign_up_deadline");
        UUID id = row.getObject("id", UUID.class);
        return new OpenDay(
                new EventId(id),
                row.getString("slug"),
                new Audience(row.getString("audience")),
                date == null ? null : date.toLocalDate(),
                start == null ? null : start.toLocalTime(),
                end == null ? null : end.toLocalTime(),
                new SignUp(
                        Policy.valueOf(row.getString("sign_up_policy")),
                        row.getObject("sign_up_places", Integer.class),
                        opens == null ? null : opens.toLocalDate(),
                        deadline == null ? null : deadline.toLocalDate(),
                        row.getString("sign_up_costs")),
                new Target(id, null, null, row.getString("title")),
                occurrences);
    }

    private List<Target> occurrences(EventId day) {
        return jdbc.sql("""
                        select o.id, i.id as round, o.workshop_id, w.title
                        from events.occurrence o
                        join events.item i on i.event = o.event and i.event_key = o.event_key
                        join events.workshop w on w.id = o.workshop_id
                        where o.event = :day order by o.event_key, o.item_key""")
                .param("day", day.value())
                .query((row, number) -> new Target(
                        row.getObject("id", UUID.class),
                        row.getObject("round", UUID.class),
                        row.getObject("workshop_id", UUID.class),
                        row.getString("title")))
                .list();
    }

    /// Who somebody is in a registration.
    record Registrant(RegistrationId id, @Nullable MemberId member, String name, EmailAddress email) {}

    /// What the last mail to this person said, and what there is to say now.
    record Telling(RegistrationId id, EventId day, String name, EmailAddress email, boolean withdrawn, String told) {}

    Optional<Telling> telling(RegistrationId registration) {
        return jdbc.sql("select id, event_id, name, email, state, told from events.registration where id = :id")
                .param("id", registration.value())
                .query((row, number) -> new Telling(
                        new RegistrationId(row.getObject("id", UUID.class)),
                        new EventId(row.getObject("event_id", UUID.class)),
                        row.getString("name"),
                        new EmailAddress(row.getString("email")),
                        row.getString("state").equals("WITHDRAWN"),
                        row.getString("told")))
                .optional();
    }

    void told(RegistrationId registration, String said) {
        jdbc.sql("update events.registration set told = :said where id = :id")
                .param("id", registration.value())
                .param("said", said)
                .update();
    }

    Optional<RegistrationId> ofMember(EventId day, MemberId member) {
        return jdbc.sql("""
                        select id from events.registration
                        where event_id = :day and member_id = :member and state in ('HELD', 'CONFIRMED')""")
                .param("day", day.value())
                .param("member", member.value())
                .query((row, number) -> new RegistrationId(row.getObject(1, UUID.class)))
                .optional();
    }

    void add(EventId day, Registrant registrant, Instant now) {
        jdbc.sql("""
                        insert into events.registration (id, event_id, member_id, name, email, state, at, changed_at)
                        values (:id, :day, :member, :name, :email, 'CONFIRMED', :now, :now)""")
                .param("id", registrant.id().value())
                .param("day", day.value())
                .param(
                        "member",
                        Optional.ofNullable(registrant.member())
                                .map(MemberId::value)
                                .orElse(null))
                .param("name", registrant.name())
                .param("email", registrant.email().value())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// @param state `WITHDRAWN` when they said so, `LAPSED` when they said nothing
    void end(RegistrationId registration, String state, Instant now) {
        jdbc.sql("update events.registration set state = :state, held_until = null, changed_at = :now where id = :id")
                .param("id", registration.value())
                .param("state", state)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What this person has or wants now, in the order in which it was asked for.
    List<Choice> choices(RegistrationId registration) {
        return jdbc.sql("""
                        select * from events.choice
                        where registration_id = :registration and state not in ('LEFT', 'LAPSED') order by queued""")
                .param("registration", registration.value())
                .query(RegistrationQueries::choice)
                .list();
    }

    Optional<Choice> choice(UUID id) {
        return jdbc.sql("select * from events.choice where id = :id")
                .param("id", id)
                .query(RegistrationQueries::choice)
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

    void choose(EventId day, RegistrationId registration, Target target, ChoiceState state, Instant now) {
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
                .param("now", Timestamp.from(now))
                .update();
    }

    void turn(Choice choice, ChoiceState state) {
        jdbc.sql("update events.choice set state = :state, offered_until = null where id = :id")
                .param("id", choice.id())
                .param("state", state.name())
                .update();
    }

    void offer(Choice choice, Instant until) {
        jdbc.sql("update events.choice set state = 'OFFERED', offered_until = :until where id = :id")
                .param("id", choice.id())
                .param("until", Timestamp.from(until))
                .update();
    }

    /// The first in the queue; for a workshop only of those who have a place on the day.
    Optional<Choice> next(UUID target) {
        return jdbc.sql("""
                        select c.* from events.choice c
                        where c.target_id = :target and c.state = 'WAITING'
                            and (c.round_id is null or exists (
                                select 1 from events.choice d
                                where d.registration_id = c.registration_id and d.round_id is null and d.state = 'PLACE'))
                        order by c.queued limit 1""")
                .param("target", target)
                .query(RegistrationQueries::choice)
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

    /// How many places there are, are taken and are waited for, of the day and each of its occurrences.
    Map<UUID, PlacesLeft> left(EventId day) {
        record Counted(UUID id, PlacesLeft left) {}
        return jdbc
                .sql("""
                        select p.id, p.places, p.taken,
                            (select count(*) from events.choice c where c.target_id = p.id and c.state = 'WAITING') as waiting,
                            (select count(*) from events.choice c where c.target_id = p.id and c.state = 'INTEREST') as interested
                        from events.places p where p.event_id = :day""")
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

    /// Places of occurrences that are chosen and are not in the programme any more, or in another round.
    Optional<String> movedAway(EventId day) {
        return jdbc.sql("""
                        select r.name from events.choice c join events.registration r on r.id = c.registration_id
                        where c.event_id = :day and c.round_id is not null and c.state not in ('LEFT', 'LAPSED')
                            and not exists (
                                select 1 from events.occurrence o
                                join events.item i on i.event = o.event and i.event_key = o.event_key
                                where o.id = c.target_id and i.id = c.round_id and o.workshop_id = c.workshop_id)
                        limit 1""").param("day", day.value()).query(String.class).optional();
    }
}
