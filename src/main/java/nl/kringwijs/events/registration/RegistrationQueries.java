package nl.kringwijs.events.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.registration.Registration.Source;
import nl.kringwijs.events.registration.Registration.State;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who comes to a day.
@Component
class RegistrationQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    RegistrationQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Registration> find(RegistrationId id) {
        return jdbc.sql("select * from events.registration where id = :id")
                .param("id", id.value())
                .query(RegistrationQueries::registration)
                .optional();
    }

    Optional<Registration> bySecret(String secret) {
        return jdbc.sql("select * from events.registration where secret = :secret")
                .param("secret", secret)
                .query(RegistrationQueries::registration)
                .optional();
    }

    Optional<Registration> byTicket(String ticket) {
        return jdbc.sql("select * from events.registration where ticket = :ticket")
                .param("ticket", ticket)
                .query(RegistrationQueries::registration)
                .optional();
    }

    /// The registration of this member that stands.
    Optional<Registration> ofMember(EventId day, MemberId member) {
        return jdbc.sql("""
                        select * from events.registration
                        where event_id = :day and member_id = :member and state in ('HELD', 'CONFIRMED')""")
                .param("day", day.value())
                .param("member", member.value())
                .query(RegistrationQueries::registration)
                .optional();
    }

    /// The registration with this address that stands.
    Optional<Registration> ofAddress(EventId day, EmailAddress email) {
        return jdbc.sql("""
                        select * from events.registration
                        where event_id = :day and email = :email and state in ('HELD', 'CONFIRMED')""")
                .param("day", day.value())
                .param("email", email.value())
                .query(RegistrationQueries::registration)
                .optional();
    }

    /// All who come or want to, the earliest first.
    List<Registration> standing(EventId day) {
        return jdbc.sql("""
                        select * from events.registration
                        where event_id = :day and state in ('HELD', 'CONFIRMED') order by at, id""")
                .param("day", day.value())
                .query(RegistrationQueries::registration)
                .list();
    }

    /// All days that this member has said yes to.
    List<Registration> standing(MemberId member) {
        return jdbc.sql("select * from events.registration where member_id = :member and state = 'CONFIRMED'")
                .param("member", member.value())
                .query(RegistrationQueries::registration)
                .list();
    }

    /// Everybody who ever signed up, the earliest first.
    List<Registration> all(EventId day) {
        return jdbc.sql("select * from events.registration where event_id = :day order by at, id")
                .param("day", day.value())
                .query(RegistrationQueries::registration)
                .list();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        UUID member = row.getObject("member_id", UUID.class);
        UUID by = row.getObject("brought_by", UUID.class);
        String email = row.getString("email");
        return new Registration(
                new RegistrationId(row.getObject("id", UUID.class)),
                new EventId(row.getObject("event_id", UUID.class)),
                member == null ? null : new MemberId(member),
                row.getString("name"),
                email.isEmpty() ? null : new EmailAddress(email),
                State.valueOf(row.getString("state")),
                Source.valueOf(row.getString("source")),
                instant(row.getTimestamp("held_until")),
                row.getString("secret"),
                row.getString("ticket"),
                row.getString("capacity"),
                by == null ? null : new RegistrationId(by),
                row.getString("told"),
                row.getInt("sequence"),
                row.getTimestamp("at").toInstant(),
                instant(row.getTimestamp("present_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    void add(Registration registration) {
        jdbc.sql("""
                        insert into events.registration (id, event_id, member_id, name, email, state, source, held_until,
                            secret, ticket, capacity, brought_by, at, changed_at)
                        values (:id, :day, :member, :name, :email, :state, :source, :held, :secret, :ticket, :capacity,
                            :by, :at, :at)""")
                .param("id", registration.id().value())
                .param("day", registration.day().value())
                .param("member", value(registration.member()))
                .param("name", registration.name())
                .param("email", registration.address().map(EmailAddress::value).orElse(""))
                .param("state", registration.state().name())
                .param("source", registration.source().name())
                .param("held", registration.heldUntil() == null ? null : Timestamp.from(registration.heldUntil()))
                .param("secret", registration.secret())
                .param("ticket", registration.ticket())
                .param("capacity", registration.capacity())
                .param(
                        "by",
                        Optional.ofNullable(registration.broughtBy())
                                .map(RegistrationId::value)
                                .orElse(null))
                .param("at", Timestamp.from(registration.at()))
                .update();
    }

    private static @Nullable UUID value(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }

    /// Somebody said that they come; from now on it is this account's, if they have one.
    ///
    /// @param name as they are called, when that is known better than what was typed
    void confirm(RegistrationId registration, @Nullable MemberId member, @Nullable String name) {
        jdbc.sql("""
                        update events.registration
                        set state = 'CONFIRMED', held_until = null, member_id = coalesce(:member, member_id),
                            name = coalesce(:name, name), changed_at = :now
                        where id = :id""")
                .param("id", registration.value())
                .param("member", value(member))
                .param("name", name)
                .param("now", now())
                .update();
    }

    /// Whom this person wanted to bring along and who did not say yes yet.
    List<Registration> heldBroughtBy(RegistrationId by) {
        return jdbc.sql("select * from events.registration where brought_by = :by and state = 'HELD' order by at, id")
                .param("by", by.value())
                .query(RegistrationQueries::registration)
                .list();
    }

    /// Everything is kept for them until then.
    void hold(RegistrationId registration, Instant until) {
        jdbc.sql("update events.registration set held_until = :until where id = :id and state = 'HELD'")
                .param("id", registration.value())
                .param("until", Timestamp.from(until))
                .update();
    }

    /// Forgets who somebody was that did not confirm.
    void forget(RegistrationId registration) {
        jdbc.sql("update events.registration set name = '', email = '' where id = :id and state = 'LAPSED'")
                .param("id", registration.value())
                .update();
    }

    /// @param state `WITHDRAWN` when they said so, `LAPSED` when they said nothing
    void end(RegistrationId registration, State state) {
        jdbc.sql("update events.registration set state = :state, held_until = null, changed_at = :now where id = :id")
                .param("id", registration.value())
                .param("state", state.name())
                .param("now", now())
                .update();
    }

    void comeAs(RegistrationId registration, String capacity) {
        jdbc.sql("update events.registration set capacity = :capacity where id = :id")
                .param("id", registration.value())
                .param("capacity", capacity)
                .update();
    }

    /// @param at null when they are not there after all
    void present(RegistrationId registration, @Nullable Instant at) {
        jdbc.sql("update events.registration set present_at = :at where id = :id")
                .param("id", registration.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    /// Keeps what the last message said.
    ///
    /// @return how often their calendar was told something else before
    int told(RegistrationId registration, String said) {
        return jdbc.sql("""
                        update events.registration set told = :said, sequence = sequence + 1 where id = :id
                        returning sequence - 1""")
                .param("id", registration.value())
                .param("said", said)
                .query(Integer.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
