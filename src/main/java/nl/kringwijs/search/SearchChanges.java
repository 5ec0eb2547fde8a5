package nl.kringwijs.search;

import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// The log of what changed. Whoever changes a subject says so here, in the same transaction; every node then brings
/// its own index up to date.
@Service
public class SearchChanges {

    static final String TOPIC = "search";

    private final JdbcClient jdbc;
    private final LiveBus bus;

    SearchChanges(JdbcClient jdbc, LiveBus bus) {
        this.jdbc = jdbc;
        this.bus = bus;
    }

    public void changed(SubjectRef subject) {
        jdbc.sql("insert into search.change (subject) values (:subject)")
                .param("subject", subject.key())
                .update();
        bus.publish(TOPIC, "");
    }
}
