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

    private final RegistrationQueries queries;
    private final Queue queue;
    private final RegistrationMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfferEnds(
            RegistrationQueries queries,
            Queue queue,
            RegistrationMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
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
        queries.dayOf(id).flatMap(queries::day).ifPresent(day -> {
            queries.lock(day.id());
            queries.choice(id).filter(this::isOver).ifPresent(choice -> {
                queue.giveBack(day, choice, ChoiceState.LAPSED);
                if (choice.isForDay()) {
                    queries.end(choice.registration(), "LAPSED", clock.instant());
                    queries.choices(choice.registration()).forEach(wish -> queue.giveBack(day, wish, ChoiceState.LEFT));
                }
                mails.lapsed(day, choice);
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
