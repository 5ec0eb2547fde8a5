package nl.kringwijs.events.registration;

import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.jobs.RecurringWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Throws away what people told the organiser, so many weeks after the day as each question says.
@Component
class AnswerSweep implements RecurringWork {

    private final DayQueries days;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerSweep(DayQueries days, JdbcClient jdbc, Clock clock) {
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events-answer-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), OpenDay.ZONE);
        jdbc.sql("""
                        select distinct r.event_id from events.answer a
                        join events.registration r on r.id = a.registration_id
                        join events.event e on e.id = r.event_id where e.date < :today""")
                .param("today", Date.valueOf(today))
                .query(UUID.class)
                .list()
                .forEach(day -> days.evenWithdrawn(new EventId(day)).ifPresent(known -> sweep(known, today)));
    }

    private void sweep(OpenDay day, LocalDate today) {
        LocalDate date = day.date();
        if (date == null) {
            return;
        }
        UUID[] kept = day.takingPart().questions().stream()
                .filter(question -> !today.isAfter(date.plusWeeks(question.weeks())))
                .map(Question::key)
                .toArray(UUID[]::new);
        jdbc.sql("""
                        delete from events.answer where not (question_id = any(:kept)) and registration_id in (
                            select id from events.registration where event_id = :day)""").param("kept", kept).param("day", day.id().value()).update();
    }
}
