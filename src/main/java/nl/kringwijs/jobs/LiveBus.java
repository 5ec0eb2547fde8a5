package nl.kringwijs.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Tells all nodes at once that something happened, through PostgreSQL's LISTEN and NOTIFY. A message sent in a
/// transaction arrives when it commits, and not at all when it rolls back. A node that was away has missed it:
/// whoever listens also looks by itself now and then.
@Service
public class LiveBus implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LiveBus.class);
    private static final String CHANNEL = "kringwijs";
    private static final int WAIT_MS = 1_000;

    private final DataSource dataSource;
    private final JdbcClient jdbc;
    private final Map<String, List<Consumer<String>>> listeners = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    LiveBus(DataSource dataSource, JdbcClient jdbc) {
        this.dataSource = dataSource;
        this.jdbc = jdbc;
    }

    /// Sends `message` (under 7,000 bytes) to all who listen to `topic`, on every node, this one too.
    public void publish(String topic, String message) {
        jdbc.sql("select pg_notify(:channel, :payload)")
                .param("channel", CHANNEL)
                .param("payload", topic + " " + message)
                .query((row, number) -> "")
                .list();
    }

    /// Calls `listener` for each message, on the bus's own thread: be quick.
    public Runnable subscribe(String topic, Consumer<String> listener) {
        List<Consumer<String>> all = listeners.computeIfAbsent(topic, key -> new CopyOnWriteArrayList<>());
        all.add(listener);
        return () -> all.remove(listener);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live-bus").start(this::listen);
    }

    private void listen() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("listen " + CHANNEL);
                }
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    PGNotification[] arrived = postgres.getNotifications(WAIT_MS);
                    if (arrived != null) {
                        List.of(arrived).forEach(this::deliver);
                    }
                }
            } catch (SQLException broken) {
                if (running) {
                    log.warn("The live bus lost the database and listens again in a moment: {}", broken.getMessage());
                    pause();
                }
            }
        }
    }

    private void deliver(PGNotification notification) {
        String payload = notification.getParameter();
        int space = payload.indexOf(' ');
        String topic = space < 0 ? payload : payload.substring(0, space);
        String message = space < 0 ? "" : payload.substring(space + 1);
        for (Consumer<String> listener : listeners.getOrDefault(topic, List.of())) {
            try {
                listener.accept(message);
            } catch (RuntimeException failure) {
                log.warn("A listener to {} failed", topic, failure);
            }
        }
    }

    private static void pause() {
        try {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(WAIT_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        try {
            thread.join(2L * WAIT_MS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
