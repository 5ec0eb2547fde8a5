package nl.kringwijs.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import nl.kringwijs.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Slows down who guesses: after eight failures in a quarter of an hour for one address, or forty from one place,
/// nothing more is tried until some have passed. Counted for what was typed, whether an account has it or not.
@Component
public class SlowDown {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 8;
    private static final int PER_PLACE = 40;

    private final JdbcClient jdbc;
    private final Clock clock;

    SlowDown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param what is tried, such as `sign-in`
    /// @param place where the request comes from
    /// @throws Problem in words when it is too much
    public void check(String what, String email, String place) {
        if (count(what + ":mail:" + email) >= PER_ADDRESS || count(what + ":ip:" + place) >= PER_PLACE) {
            throw Problem.of("members.slowDown", WINDOW.toMinutes());
        }
    }

    /// Counts one more.
    public void note(String what, String email, String place) {
        add(what + ":mail:" + email);
        add(what + ":ip:" + place);
        jdbc.sql("delete from members.failed_sign_in where at < :before")
                .param("before", Timestamp.from(clock.instant().minus(WINDOW.multipliedBy(2))))
                .update();
    }

    void forget(String what, String email) {
        jdbc.sql("delete from members.failed_sign_in where key = :key")
                .param("key", what + ":mail:" + email)
                .update();
    }

    private int count(String key) {
        return jdbc.sql("select count(*) from members.failed_sign_in where key = :key and at > :since")
                .param("key", key)
                .param("since", Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    private void add(String key) {
        jdbc.sql("insert into members.failed_sign_in (key, at) values (:key, :at)")
                .param("key", key)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
