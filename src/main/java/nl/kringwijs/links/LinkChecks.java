package nl.kringwijs.links;

import java.time.Clock;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.LiveBus;
import org.springframework.stereotype.Component;

/// Asks one address and keeps what it said.
@Component
class LinkChecks implements DurableTask {

    static final String TASK = "link-check";
    static final String TOPIC = "links";

    private final LinkQueries queries;
    private final LinkFetcher fetcher;
    private final LiveBus bus;
    private final Clock clock;

    LinkChecks(LinkQueries queries, LinkFetcher fetcher, LiveBus bus, Clock clock) {
        this.queries = queries;
        this.fetcher = fetcher;
        this.bus = bus;
        this.clock = clock;
    }

    @Override
    public String name() {
        return TASK;
    }

    @Override
    public int atOnce() {
        return 1;
    }

    @Override
    public void run(String id) {
        check(UUID.fromString(id));
        bus.publish(TOPIC, id);
    }

    void check(UUID id) {
        queries.address(id).ifPresent(address -> queries.answered(id, fetcher.ask(address), clock.instant()));
    }
}
