package nl.kringwijs.links;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.jobs.DurableTask;
import nl.kringwijs.jobs.LiveBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks addresses and keeps what they said.
@Component
class LinkChecks implements DurableTask {

    static final String TASK = "link-check";
    static final String TOPIC = "links";
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(30);
    private static final int ENOUGH_TO_DOUBT = 5;
    private static final Logger log = LoggerFactory.getLogger(LinkChecks.class);

    private final LinkQueries queries;
    private final LinkFetcher fetcher;
    private final LiveBus bus;
    private final LinksSettings settings;
    private final Clock clock;
    private volatile boolean closing;

    LinkChecks(LinkQueries queries, LinkFetcher fetcher, LiveBus bus, LinksSettings settings, Clock clock) {
        this.settings = settings;
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
        if (settings.check()) {
            UUID one = UUID.fromString(id);
            verdict(one).ifPresent(verdict -> queries.answered(one, verdict, clock.instant()));
            bus.publish(TOPIC, id);
        }
    }

    /// Asks these one after another, at most half an hour.
    void all(List<UUID> due) {
        Instant until = clock.instant().plus(LONGEST_ROUND);
        Map<UUID, LinkVerdict> verdicts = new LinkedHashMap<>();
        for (UUID id : due) {
            if (Thread.currentThread().isInterrupted() || clock.instant().isAfter(until)) {
                break;
            }
            verdict(id).ifPresent(verdict -> verdicts.put(id, verdict));
        }
        if (verdicts.size() >= ENOUGH_TO_DOUBT
                && Set.of(LinkVerdict.NO_SUCH_SITE, LinkVerdict.SILENT).containsAll(verdicts.values())) {
            log.warn(
                    "None of {} other sites answered: the portal itself can't get out. Where it may not, set kringwijs.links.check=false",
                    verdicts.size());
            return;
        }
        if (!closing) {
            verdicts.forEach((id, verdict) -> queries.answered(id, verdict, clock.instant()));
        }
    }

    private Optional<LinkVerdict> verdict(UUID id) {
        return queries.address(id).map(address -> {
            try {
                return fetcher.ask(address);
            } catch (RuntimeException failure) {
                log.warn("Could not ask {}", address, failure);
                return LinkVerdict.UNTOLD;
            }
        });
    }

    /// What a request says that ends because the portal does is no verdict.
    @EventListener(ContextClosedEvent.class)
    void closing() {
        closing = true;
    }
}
