package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.jobs.LiveBus;
import org.springframework.stereotype.Component;

/// The queue of a day and of each of its workshops: whoever is first is offered what comes free. All of it under the
/// lock on the day.
@Component
class Queue {

    private final RegistrationQueries queries;
    private final RegistrationMails mails;
    private final Jobs jobs;
    private final LiveBus bus;
    private final Clock clock;

    Queue(RegistrationQueries queries, RegistrationMails mails, Jobs jobs, LiveBus bus, Clock clock) {
        this.bus = bus;
        this.queries = queries;
        this.mails = mails;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// Tells who looks that something changed, once it is committed.
    void tell(EventId day) {
        bus.publish(Registrations.TOPIC, day.value().toString());
    }

    /// Lets every queue of this day move as far as it goes.
    void move(OpenDay day) {
        move(day, day.day().id());
        day.occurrences().forEach(occurrence -> move(day, occurrence.id()));
    }

    /// Keeps free places for the first in the queue, each until its own moment.
    void move(OpenDay day, UUID target) {
        Instant now = clock.instant();
        Optional<Instant> until = day.offerEnds(now);
        while (until.isPresent()) {
            Optional<Choice> next = queries.next(target);
            if (next.isEmpty() || !queries.take(target)) {
                return;
            }
            queries.offer(next.get(), until.get());
            jobs.enqueue(OfferEnds.TASK, next.get().id().toString(), until.get());
            mails.offered(day, next.get(), until.get());
        }
    }

    /// Gives a place back, and lets the queue move.
    void giveBack(OpenDay day, Choice choice, ChoiceState state) {
        queries.turn(choice, state);
        if (choice.isTaken()) {
            queries.free(choice.target());
            move(day, choice.target());
        }
    }
}
