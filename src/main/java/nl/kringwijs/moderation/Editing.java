package nl.kringwijs.moderation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who else has a text open to write in, on any node.
@Service
@Transactional
public class Editing {

    static final String TOPIC = "editing";

    /// A tab that a crash left behind is not believed longer than this.
    private static final Duration BELIEVED = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final LiveBus bus;
    private final Clock clock;

    Editing(JdbcClient jdbc, LiveBus bus, Clock clock) {
        this.jdbc = jdbc;
        this.bus = bus;
        this.clock = clock;
    }

    /// Says that this viewer has opened the text.
    ///
    /// @return what [#leave] and [#others] know the tab by
    public UUID enter(SubjectRef subject, Viewer viewer) {
        UUID session = UUID.randomUUID();
        jdbc.sql("delete from moderation.editing where since < :before")
                .param("before", Timestamp.from(clock.instant().minus(BELIEVED)))
                .update();
        jdbc.sql("""
                        insert into moderation.editing (session, subject, account_id, name, since)
                        values (:session, :subject, :account, :name, :now)""")
                .param("session", session)
                .param("subject", subject.key())
                .param("account", viewer.mustBeSignedIn().value())
                .param("name", viewer.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        bus.publish(TOPIC, subject.key());
        return session;
    }

    public void leave(SubjectRef subject, UUID session) {
        jdbc.sql("delete from moderation.editing where session = :session")
                .param("session", session)
                .update();
        bus.publish(TOPIC, subject.key());
    }

    /// The names of who else has it open, the first first; oneself in another tab is not somebody else.
    public List<String> others(SubjectRef subject, UUID session) {
        return jdbc.sql("""
                        select name from moderation.editing
                        where subject = :subject
                            and account_id <> (select account_id from moderation.editing where session = :session)
                        group by name order by min(since)""")
                .param("subject", subject.key())
                .param("session", session)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /// Calls `listener` when somebody opens or leaves this text, until the answer is run.
    public Runnable onChange(SubjectRef subject, Runnable listener) {
        return bus.subscribe(TOPIC, message -> {
            if (message.equals(subject.key())) {
                listener.run();
            }
        });
    }
}
