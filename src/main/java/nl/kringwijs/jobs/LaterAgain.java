package nl.kringwijs.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What failed is tried again: after 10 s, doubling up to an hour, for about a week.
final class LaterAgain implements FailureHandler<Void> {

    private static final Logger log = LoggerFactory.getLogger(LaterAgain.class);
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_TRIES = 175;

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int failures = complete.getExecution().consecutiveFailures + 1;
        if (failures >= MOST_TRIES) {
            log.error("Given up after {} tries: {}", failures, complete.getExecution().taskInstance);
            operations.stop();
            return;
        }
        operations.reschedule(complete, complete.getTimeDone().plus(pause(failures)));
    }

    /// @param failures how often it failed in a row, from 1
    static Duration pause(int failures) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 1, 20));
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
