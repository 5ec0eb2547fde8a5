package nl.kringwijs.events.registration;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Site;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What each participant hears once about a day they have a place on: a reminder the day before, three questions the
/// day after, and that what was kept of it can be read back.
@Component
public class DayNews implements DurableTask {

    private static final String TASK = "day-news";

    private final DayQueries days;
    private final RegistrationQueries registrations;
    private final RegistrationMails mails;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    DayNews(
            DayQueries days,
            RegistrationQueries registrations,
            RegistrationMails mails,
            Jobs jobs,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Site site,
            Clock clock) {
        this.days = days;
        this.registrations = registrations;
        this.mails = mails;
        this.jobs = jobs;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /// Something that is told once.
    ///
    /// @param column in which stands when it was
    private enum What {
        REMINDER("reminded_at"),
        QUESTIONS("asked_at"),
        KEPT("kept_told_at"),
        /// The same, of what members alone may read
        KEPT_FOR_MEMBERS("kept_told_at");

        private final String column;

        What(String column) {
            this.column = column;
        }
    }

    /// Says to who had a place that there is something to read back; once, however often it is published. What members
    /// alone may read is said to members; others hear it once everybody may.
    ///
    /// @param path where it stands
    public void materialReady(EventId day, String path, Audience audience) {
        if (audience.isGroup() || registrations.standing(day).isEmpty()) {
            return;
        }
        What what = audience.equals(Audience.PUBLIC) ? What.KEPT : What.KEPT_FOR_MEMBERS;
        jobs.enqueue(TASK, what + ":" + day.value() + ":" + path);
    }

    @Override
    public String name() {
        return TASK;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    /// Reminds everybody who comes.
    void remind(EventId day) {
        jobs.enqueue(TASK, What.REMINDER + ":" + day.value() + ":");
    }

    /// Asks everybody who came what they thought.
    void ask(EventId day) {
        jobs.enqueue(TASK, What.QUESTIONS + ":" + day.value() + ":");
    }

    @Override
    public void run(String id) {
        String[] said = id.split(":", 3);
        What what = What.valueOf(said[0]);
        days.find(new EventId(UUID.fromString(said[1]))).ifPresent(day -> untold(day, what)
                .forEach(registration ->
                        transaction.executeWithoutResult(status -> tell(day, registration, what, said[2]))));
    }

    private List<RegistrationId> untold(OpenDay day, What what) {
        return jdbc.sql("select r.id from events.registration r join events.choice c on c.registration_id = r.id "
                        + "where r.event_id = :day and r.state = 'CONFIRMED' and r.email <> '' and c.round_id is null "
                        + "and c.state = 'PLACE' and r." + what.column + " is null "
                        + (what == What.KEPT_FOR_MEMBERS ? "and r.member_id is not null " : "") + "order by r.at")
                .param("day", day.id().value())
                .query((row, number) -> new RegistrationId(row.getObject(1, UUID.class)))
                .list();
    }

    private void tell(OpenDay day, RegistrationId id, What what, String path) {
        boolean first = jdbc.sql("update events.registration set " + what.column + " = :now where id = :id and "
                                + what.column + " is null")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id.value())
                        .update()
                == 1;
        if (!first) {
            return;
        }
        registrations.find(id).ifPresent(to -> {
            switch (what) {
                case REMINDER -> mails.once(day, to, "reminder");
                case QUESTIONS -> mails.once(day, to, "questions", site.address(EventLinks.afterwards(to.secret())));
                case KEPT, KEPT_FOR_MEMBERS -> mails.once(day, to, "kept", site.address(path));
            }
        });
    }
}
