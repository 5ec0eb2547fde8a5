package nl.kringwijs.moderation;

import java.time.Clock;
import nl.kringwijs.shared.Deed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes into the log what other rooms tell.
@Component
class Deeds {

    private final DraftQueries queries;
    private final Clock clock;

    Deeds(DraftQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @EventListener
    void on(Deed deed) {
        queries.audit(deed, clock.instant());
    }
}
