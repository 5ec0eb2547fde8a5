package nl.kringwijs.links;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The addresses elsewhere at which readers get nothing, for editors.
@Service
@Transactional
public class Links {

    private final LinkRound round;
    private final LinkQueries queries;
    private final LinksSettings settings;
    private final Jobs jobs;
    private final LiveBus bus;

    Links(LinkRound round, LinkQueries queries, LinksSettings settings, Jobs jobs, LiveBus bus) {
        this.round = round;
        this.queries = queries;
        this.settings = settings;
        this.jobs = jobs;
        this.bus = bus;
    }

    /// @param isChecked whether this portal asks other sites by itself
    /// @param known how many addresses stand in our pages, as far as they were gathered
    /// @param last when one was asked last, if any was
    public record Checking(boolean isChecked, int known, Optional<Instant> last) {}

    /// How far the asking is.
    public Checking checking(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        LinkQueries.Tally tally = queries.tally();
        return new Checking(settings.check(), tally.known(), tally.last());
    }

    /// Those that failed twice with a day between, or that can't be right, the longest dead first, as far as they
    /// still stand somewhere.
    public List<DeadLink> dead(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        List<LinkQueries.Asked> failing = queries.failing().stream()
                .filter(one -> one.failures() > 1 || one.verdict().isCertain())
                .toList();
        if (failing.isEmpty()) {
            return List.of();
        }
        Map<String, List<OutsideLink>> standing =
                round.standing().stream().collect(Collectors.groupingBy(OutsideLink::address));
        return failing.stream()
                .filter(one -> standing.containsKey(one.address()))
                .map(one -> new DeadLink(
                        one.id(),
                        one.address(),
                        one.verdict(),
                        one.since(),
                        one.at(),
                        standing.getOrDefault(one.address(), List.of()).stream()
                                .distinct()
                                .toList()))
                .toList();
    }

    /// Asks this address once more, soon.
    ///
    /// @throws Problem when this portal asks no other sites
    public void again(UUID id, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (!settings.check()) {
            throw Problem.of("links.off");
        }
        jobs.enqueue(LinkChecks.TASK, id.toString());
    }

    /// Calls `told` with an address that was asked because an editor wanted so. Returns what ends it.
    public Runnable onAsked(Consumer<UUID> told) {
        return bus.subscribe(LinkChecks.TOPIC, id -> told.accept(UUID.fromString(id)));
    }
}
