package nl.kringwijs.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A process that opens what strangers sent. It knows nothing of the portal's environment and ends in time, with all
/// that it started.
final class BoundedProcess implements AutoCloseable {

    private final Process process;
    private final AtomicBoolean timedOut = new AtomicBoolean();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final Future<?> deadline;

    private BoundedProcess(Process process, Duration longest) {
        this.process = process;
        deadline = watch.schedule(
                () -> {
                    timedOut.set(true);
                    end(process.toHandle());
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /// A process whose [#lines] are read.
    ///
    /// @param environment all that it knows of the machine
    static BoundedProcess startTalking(List<String> command, Map<String, String> environment, Duration longest)
            throws IOException {
        return start(new ProcessBuilder(command), environment, longest);
    }

    /// A process of which only the end counts.
    static BoundedProcess startSilent(List<String> command, Map<String, String> environment, Duration longest)
            throws IOException {
        return start(new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD), environment, longest);
    }

    private static BoundedProcess start(ProcessBuilder builder, Map<String, String> environment, Duration longest)
            throws IOException {
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // What opens hostile files gets none of the portal's secrets
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new BoundedProcess(builder.start(), longest);
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
        deadline.cancel(false);
        // Not closed: that would wait for the deadline
        watch.shutdownNow();
        end(process.toHandle());
    }
}
