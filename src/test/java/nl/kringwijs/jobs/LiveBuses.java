package nl.kringwijs.jobs;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Buses for tests of other packages.
public final class LiveBuses {

    private LiveBuses() {}

    /// One that listens.
    public static LiveBus of(DataSource source) {
        var bus = new LiveBus(source, JdbcClient.create(source));
        bus.start();
        return bus;
    }
}
