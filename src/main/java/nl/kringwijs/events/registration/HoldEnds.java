package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What was kept for somebody who did not confirm goes to others.
@Component
class HoldEnds implements DurableTask {

    static final String TASK = "registration-hold-ends";

    private final DayQueries days;
    private final PlaceQueries places;
    private final RegistrationQueries registrations;
    private final Queue queue;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HoldEnds(
            DayQueries days,
            PlaceQueries places,
            RegistrationQueries registrations,
            Queue queue,
            TransactionTemplate transaction,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.registrations = registrations;
        this.queue = queue;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return TASK;
    }

    /// @param id of the registration, with the moment it was kept until where that was written down
    @Override
    public void run(String id) {
        var registration = new RegistrationId(UUID.fromString(id.split(":", 2)[0]));
        transaction.executeWithoutResult(
                status -> registrations.find(registration).ifPresent(this::end));
    }

    private void end(Registration known) {
        places.lock(known.day());
        registrations
                .find(known.id())
                .filter(now -> now.isHoldOver(clock.instant()))
                .flatMap(now -> days.evenWithdrawn(now.day()))
                .ifPresent(day -> {
                    queue.end(day, known.id(), Registration.State.LAPSED, ChoiceState.LAPSED);
                    registrations.forget(known.id());
                    queue.tell(day.id());
                });
    }
}
