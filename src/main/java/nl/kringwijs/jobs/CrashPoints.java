package nl.kringwijs.jobs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Named moments around a commit at which a crash test ends the process. With the system property
/// `kringwijs.crash-point` set to a name, the thread that comes there (after `kringwijs.crash-after` others) says so in
/// the log and goes no further; whoever tests waits for that line and kills the process. Without the property nothing
/// happens.
public final class CrashPoints {

    private static final Logger log = LoggerFactory.getLogger(CrashPoints.class);
    private static final AtomicInteger PASSED = new AtomicInteger();

    private CrashPoints() {}

    private static String chosen() {
        return System.getProperty("kringwijs.crash-point", "");
    }

    /// Names the moments just before and just after the commit of the transaction that is under way:
    /// `{name}.before-commit` and `{name}.after-commit`.
    public static void around(String name) {
        if (chosen().isEmpty() || !TransactionSynchronizationManager.isSynchronizationActive()) {
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
        if (chosen().equals(name) && PASSED.getAndIncrement() == Integer.getInteger("kringwijs.crash-after", 0)) {
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
