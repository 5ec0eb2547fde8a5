package nl.kringwijs.circles;

import java.time.Clock;
import java.time.Duration;
import nl.kringwijs.jobs.RecurringWork;
import org.springframework.stereotype.Component;

/// Deletes for good what was taken out of a circle's space a month ago.
@Component
class SpaceSweep implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(30);

    private final CircleSpace space;
    private final Clock clock;

    SpaceSweep(CircleSpace space, Clock clock) {
        this.space = space;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "circle-space-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        space.forget(clock.instant().minus(KEPT));
    }
}
