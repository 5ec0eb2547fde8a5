package nl.kringwijs.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import nl.kringwijs.jobs.RecurringWork;
import org.springframework.stereotype.Component;

/// Clears away what never became a file: uploads that broke off or were refused, pages of a process that was killed.
@Component
class MediaSweep implements RecurringWork {

    /// Nothing that is still being written is this old.
    private static final Duration OLD = Duration.ofDays(1);

    private final FileStore store;
    private final FileQueries queries;
    private final Clock clock;

    MediaSweep(FileStore store, FileQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "media-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() throws IOException {
        store.sweep(clock.instant().minus(OLD), queries::isKnown);
    }
}
