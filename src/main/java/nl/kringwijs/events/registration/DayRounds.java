package nl.kringwijs.events.registration;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.jobs.RecurringWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks in the morning which days are tomorrow and which were yesterday.
@Component
class DayRounds implements RecurringWork {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final DayNews news;
    private final JdbcClient jdbc;
    private final Clock clock;

    DayRounds(DayNews news, JdbcClient jdbc, Clock clock) {
        this.news = news;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "day-rounds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(20);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        if (!LocalTime.ofInstant(now, OpenDay.ZONE).isBefore(MORNING)) {
            LocalDate today = LocalDate.ofInstant(now, OpenDay.ZONE);
            on(today.plusDays(1)).forEach(news::remind);
            on(today.minusDays(1)).forEach(news::ask);
        }
    }

    private List<EventId> on(LocalDate date) {
        return jdbc.sql("""
                        select id from events.event
                        where date = :date and state = 'PUBLISHED' and sign_up_policy <> 'NONE'""")
                .param("date", Date.valueOf(date))
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }
}
