package nl.kringwijs.jobs;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Named moments around a commit at which a crash test ends the process. With the system property
/// `kringwijs.crash-point` set to a name, the first thread that comes there says so in the log and goes no further;
/// whoever tests waits for that line and kills the process. Without the property nothing happens.
public final class CrashPoints {

    private static final Logger log = LoggerFactory.getLogger(CrashPoints.class);
    private static final String CHOSEN = System.getProperty("kringwijs.crash-point", "");
    private static final int AFTER = Integer.getInteger("kringwijs.crash-after", 0);
    private static final java.util.concurrent.atomic.AtomicInteger PASSED =
            new java.util.concurrent.atomic.AtomicInteger();

    private CrashPoints() {}

    /// Names the moments just before and just after the commit of the transaction that is under way:
    /// `{name}.before-commit` and `{name}.after-commit`.
    public static void around(String name) {
        if (CHOSEN.isEmpty() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                pass(name + ".before-commit");
            }

            @Override
            public void afterCommit() {
                pass(name + ".after-commit");
            }
        });
    }

    /// A moment by itself.
    public static void pass(String name) {
        if (CHOSEN.equals(name) && PASSED.getAndIncrement() == AFTER) {
            log.warn("Reached {} and goes no further", name);
            stay();
        }
    }

    private static void stay() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
