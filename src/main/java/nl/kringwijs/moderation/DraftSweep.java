package nl.kringwijs.moderation;

import java.time.Clock;
import java.time.Duration;
import nl.kringwijs.jobs.RecurringWork;
import org.springframework.stereotype.Component;

/// Deletes for good what was thrown away a month ago.
@Component
class DraftSweep implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DraftQueries queries;
    private final Clock clock;

    DraftSweep(DraftQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "draft-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        queries.deleteDiscarded(clock.instant().minus(KEPT));
    }
}
