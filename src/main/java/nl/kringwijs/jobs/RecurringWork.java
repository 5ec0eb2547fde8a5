package nl.kringwijs.jobs;

import java.time.Duration;

/// Work that comes back by itself, once for all nodes together.
public interface RecurringWork {

    /// Unique in the portal and never changed: it stands in the database.
    String name();

    Duration every();

    void run() throws Exception;
}
