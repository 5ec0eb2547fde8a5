package nl.kringwijs.links;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kringwijs.jobs.RecurringWork;
import nl.kringwijs.shared.Site;
import org.springframework.stereotype.Component;

/// Asks every address our pages point to once a week, one after another, some each hour. What failed is asked again
/// each day; an editor hears of it the second time.
@Component
class LinkRound implements RecurringWork {

    private static final int AT_A_TIME = 200;
    /// In bytes: what a unique index takes
    private static final int LONGEST = 2_000;

    private final List<OutsideLinks> rooms;
    private final LinkQueries queries;
    private final LinkChecks checks;
    private final LinksSettings settings;
    private final Site site;
    private final Clock clock;

    LinkRound(
            List<OutsideLinks> rooms,
            LinkQueries queries,
            LinkChecks checks,
            LinksSettings settings,
            Site site,
            Clock clock) {
        this.rooms = rooms;
        this.queries = queries;
        this.checks = checks;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "link-round";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        if (!settings.check()) {
            return;
        }
        gather();
        Instant now = clock.instant();
        checks.all(queries.due(now.minus(Duration.ofDays(7)), now.minus(Duration.ofDays(1)), AT_A_TIME));
    }

    /// Learns which addresses stand in our pages now.
    void gather() {
        queries.keep(standing().stream().map(OutsideLink::address).distinct().toList());
    }

    /// Every address in our pages that is not our own.
    List<OutsideLink> standing() {
        return rooms.stream()
                .flatMap(room -> room.outside().stream())
                .filter(link -> link.address().getBytes(StandardCharsets.UTF_8).length <= LONGEST
                        && !link.address().equals(site.url())
                        && !link.address().startsWith(site.address("/")))
                .toList();
    }
}
