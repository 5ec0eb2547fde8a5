package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A place that was kept for somebody goes on to the next when its time is over.
@Component
class OfferEnds implements DurableTask {

    static final String TASK = "place-offer-ends";

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final Queue queue;
    private final RegistrationMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfferEnds(
            DayQueries days,
            PlaceQueries places,
            ChoiceQueries choices,
            Queue queue,
            RegistrationMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.queue = queue;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return TASK;
    }

    @Override
    public void run(String id) {
        transaction.executeWithoutResult(status -> end(UUID.fromString(id)));
    }

    private void end(UUID id) {
        choices.dayOf(id).flatMap(days::evenWithdrawn).ifPresent(day -> {
            places.lock(day.id());
            choices.find(id).filter(this::isOver).ifPresent(choice -> {
                if (choice.isForDay()) {
                    queue.end(day, choice.registration(), Registration.State.LAPSED, ChoiceState.LAPSED);
                } else {
                    queue.giveBack(day, choice, ChoiceState.LAPSED);
                }
                if (!day.withdrawn()) {
                    mails.lapsed(day, choice);
                }
                queue.tell(day.id());
            });
        });
    }

    private boolean isOver(Choice choice) {
        Instant until = choice.offeredUntil();
        return choice.state() == ChoiceState.OFFERED
                && until != null
                && !clock.instant().isBefore(until);
    }
}
