package nl.kringwijs.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts durable work in the queue. The row is written in the caller's transaction: rolled back, nothing runs;
/// committed, it runs at once on some node, and after a crash when one is up again.
@Service
public class Jobs {

    private final Scheduler scheduler;
    private final Clock clock;

    Jobs(@Lazy Scheduler scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// Asks for `task` to be run with `id`, as soon as the transaction commits. Asked again while it waits, it runs
    /// once.
    public void enqueue(String task, String id) {
        enqueue(task, id, clock.instant());
    }

    public void enqueue(String task, String id, Instant at) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(task, id), at);
        afterCommit(scheduler::triggerCheckForDueExecutions);
    }

    /// Runs something small and forgettable once the transaction has committed, or now when there is none. Nothing
    /// that matters may hang on it.
    public static void afterCommit(Runnable nudge) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            nudge.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                nudge.run();
            }
        });
    }
}
