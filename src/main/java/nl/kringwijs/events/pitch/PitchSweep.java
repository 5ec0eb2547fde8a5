package nl.kringwijs.events.pitch;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import nl.kringwijs.jobs.RecurringWork;
import org.springframework.stereotype.Component;

/// Forgets addresses and what was not taken, four weeks after the day.
@Component
class PitchSweep implements RecurringWork {

    static final int WEEKS = 4;

    private final PitchQueries pitches;
    private final Clock clock;

    PitchSweep(PitchQueries pitches, Clock clock) {
        this.pitches = pitches;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events-pitch-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        pitches.sweep(LocalDate.now(clock).minusWeeks(WEEKS));
    }
}
