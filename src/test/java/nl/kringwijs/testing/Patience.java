package nl.kringwijs.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Waits for something to come true, with one generous time-out.
public final class Patience {

    private static final Duration MOST = Duration.ofMinutes(2);

    private Patience() {}

    public static void until(String what, Callable<Boolean> condition) throws Exception {
        Instant end = Instant.now().plus(MOST);
        while (!condition.call()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
