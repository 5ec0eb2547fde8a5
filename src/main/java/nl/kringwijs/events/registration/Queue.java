package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.jobs.CrashPoints;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.jobs.LiveBus;
import org.springframework.stereotype.Component;

/// The queue of a day and of all that can be chosen in it: whoever is first is offered what comes free. All of it
/// under the lock on the day.
@Component
class Queue {

    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final RegistrationMails mails;
    private final Jobs jobs;
    private final LiveBus bus;
    private final Clock clock;

    Queue(
            PlaceQueries places,
            ChoiceQueries choices,
            RegistrationQueries registrations,
            RegistrationMails mails,
            Jobs jobs,
            LiveBus bus,
            Clock clock) {
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.mails = mails;
        this.jobs = jobs;
        this.bus = bus;
        this.clock = clock;
    }

    /// Tells who looks that something changed, once it is committed.
    void tell(EventId day) {
        bus.publish(Registrations.TOPIC, day.value().toString());
    }

    /// Lets every queue of this day move as far as it goes.
    void move(OpenDay day) {
        day.targets().forEach(target -> move(day, target));
    }

    /// Keeps free places for the first in the queue, each until its own moment.
    void move(OpenDay day, Target target) {
        Instant now = clock.instant();
        Optional<Instant> until = day.withdrawn() ? Optional.empty() : day.offerEnds(now);
        while (until.isPresent()) {
            Optional<Choice> next = choices.next(target);
            if (next.isEmpty() || !places.take(target.id())) {
                return;
            }
            CrashPoints.around("promotion");
            choices.offer(next.get(), until.get());
            jobs.enqueue(OfferEnds.TASK, next.get().id().toString(), until.get());
            mails.offered(day, next.get(), until.get());
        }
    }

    /// Gives one thing back, with what hangs on it: a part with its workshops, the day with everything. The queue
    /// moves at once.
    void giveBack(OpenDay day, Choice choice, ChoiceState state) {
        release(day, choice, state);
        List<Choice> left = choices.of(choice.registration());
        left.stream().filter(other -> hangsOn(day, other, choice)).forEach(other -> release(day, other, state));
        Set<UUID> parts =
                left.stream().filter(Choice::isForPart).map(Choice::target).collect(Collectors.toSet());
        choices.keepAnswers(
                choice.registration(),
                day.takingPart().questions(parts).stream()
                        .map(TakingPart.Question::key)
                        .toList());
    }

    private void release(OpenDay day, Choice choice, ChoiceState state) {
        choices.turn(choice, state);
        if (choice.isTaken()) {
            places.free(choice.target());
            day.target(choice.target()).ifPresent(target -> move(day, target));
        }
    }

    private static boolean hangsOn(OpenDay day, Choice other, Choice given) {
        return given.isForDay()
                || given.isForPart()
                        && day.target(other.target())
                                .filter(target -> given.target().equals(target.part()))
                                .isPresent();
    }

    /// Ends a registration and gives back all of it.
    void end(OpenDay day, RegistrationId registration, Registration.State state, ChoiceState left) {
        registrations.end(registration, state);
        choices.of(registration).forEach(choice -> release(day, choice, left));
        choices.answer(registration, java.util.Map.of());
    }
}
