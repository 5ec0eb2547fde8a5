package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.Jobs;
import org.springframework.stereotype.Component;

/// Tells everybody who comes to a day what changed for them, when the day is published anew or does not go on: one
/// message each, by itself, and none to whom it makes no difference. A day that has been is only kept up to date.
@Component
class DayMails implements DurableTask {

    static final String TASK = "day-mail";

    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final DayQueries days;
    private final RegistrationQueries registrations;
    private final RegistrationMails mails;
    private final Jobs jobs;
    private final Clock clock;

    DayMails(DayQueries days, RegistrationQueries registrations, RegistrationMails mails, Jobs jobs, Clock clock) {
        this.days = days;
        this.registrations = registrations;
        this.mails = mails;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public String name() {
        return TASK;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    void changed(EventId day) {
        if (!registrations.standing(day).isEmpty()) {
            jobs.enqueue(
                    TASK, day.value() + ":" + UUID.randomUUID(), clock.instant().plus(A_MOMENT));
        }
    }

    @Override
    public void run(String id) {
        var day = new EventId(UUID.fromString(id.substring(0, id.indexOf(':'))));
        days.evenWithdrawn(day)
                .filter(known -> !known.isOver(clock))
                .ifPresent(known -> registrations.standing(day).forEach(registration -> mails.now(registration.id())));
    }
}
