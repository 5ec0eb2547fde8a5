package nl.kringwijs.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A process that opens what strangers sent. It knows nothing of the portal's environment and ends in time, with all
/// that it started.
final class BoundedProcess implements AutoCloseable {

    private final Process process;
    private final AtomicBoolean timedOut = new AtomicBoolean();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    private BoundedProcess(Process process) {
        this.process = process;
    }

    /// @param environment all that it knows of the machine
    static BoundedProcess start(List<String> command, Map<String, String> environment, Duration longest)
            throws IOException {
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        // What opens hostile files gets none of the portal's secrets
        builder.environment().clear();
        builder.environment().putAll(environment);
        var started = new BoundedProcess(builder.start());
        started.endIn(longest);
        return started;
    }

    private void endIn(Duration longest) {
        var ending = watch.schedule(
                () -> {
                    timedOut.set(true);
                    end(process.toHandle());
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        process.onExit().thenRun(() -> ending.cancel(false));
    }

    /// What it says, a line at a time. Reading may fail when it was ended; see [#hasTimedOut].
    BufferedReader lines() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /// Waits for its end.
    ///
    /// @return the code it ended with
    int code() throws InterruptedException {
        return process.waitFor();
    }

    boolean hasTimedOut() {
        return timedOut.get();
    }

    /// From the top down, so that nothing is started anew by what is still there.
    private static void end(ProcessHandle handle) {
        List<ProcessHandle> started = handle.children().toList();
        handle.destroyForcibly();
        started.forEach(BoundedProcess::end);
    }

    @Override
    public void close() {
        // Not closed: that would wait for the deadline
        watch.shutdownNow();
        end(process.toHandle());
    }
}
