package nl.kringwijs.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.jobs.RecurringWork;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Keeps this node's index true: reads the log of changes on one thread of its own, woken by the bus and by itself
/// every few seconds. A new, damaged or outdated index is filled from the database while the portal serves.
@Component
class SearchIndexer implements RecurringWork, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexer.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    private final SearchEngine engine;
    private final ChangeQueries changes;
    private final LiveBus bus;
    private final Map<Kind, SearchContributor> contributors = new EnumMap<>(Kind.class);
    private final Object wake = new Object();
    private volatile boolean running = true;
    private volatile boolean rebuildAsked;
    private volatile Progress progress = new Progress(false, 0, 0);
    private boolean woken;
    private Thread thread = new Thread();

    /// How a rebuild stands.
    record Progress(boolean rebuilding, int done, int of) {}

    SearchIndexer(SearchEngine engine, ChangeQueries changes, LiveBus bus, List<SearchContributor> contributors) {
        this.engine = engine;
        this.changes = changes;
        this.bus = bus;
        contributors.forEach(
                contributor -> contributor.kinds().forEach(kind -> this.contributors.put(kind, contributor)));
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        bus.subscribe(SearchChanges.TOPIC, message -> wake());
        changes.mendAfterRestore();
        thread = Thread.ofPlatform().daemon().name("search-indexer").start(this::follow);
    }

    boolean isRunning() {
        return running;
    }

    Progress progress() {
        return progress;
    }

    /// Fills the index anew, on the indexer's own thread.
    void askForRebuild() {
        rebuildAsked = true;
        wake();
    }

    private void wake() {
        synchronized (wake) {
            woken = true;
            wake.notifyAll();
        }
    }

    private void follow() {
        while (running) {
            try {
                Cursor cursor = rebuildAsked
                        ? rebuild()
                        : engine.cursor().filter(changes::canReadOnFrom).orElseGet(this::rebuild);
                catchUp(cursor);
            } catch (RuntimeException failure) {
                if (running) {
                    log.warn("Indexing failed and goes on in a moment", failure);
                }
            }
            rest();
        }
    }

    private void rest() {
        synchronized (wake) {
            if (!woken) {
                try {
                    wake.wait(LOOK_AGAIN.toMillis());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    running = false;
                }
            }
            woken = false;
        }
    }

    private void catchUp(Cursor from) {
        Cursor cursor = from;
        while (running) {
            List<ChangeQueries.Change> batch = changes.after(cursor);
            if (batch.isEmpty()) {
                return;
            }
            Set<SubjectRef> subjects = new LinkedHashSet<>();
            batch.forEach(change -> subjects.add(change.subject()));
            subjects.forEach(this::index);
            cursor = batch.getLast().cursor();
            engine.refresh();
            engine.commit(cursor);
        }
    }

    /// Puts every piece in again and then takes out what is no more; what is there goes on answering meanwhile.
    private Cursor rebuild() {
        Cursor start = changes.now();
        List<SubjectRef> all = contributors.values().stream()
                .distinct()
                .flatMap(contributor -> contributor.all().stream())
                .toList();
        log.info("Filling the search index with {} pieces", all.size());
        rebuildAsked = false;
        for (int done = 0; done < all.size() && running; done++) {
            progress = new Progress(true, done, all.size());
            index(all.get(done));
            if (done % 50 == 0) {
                engine.refresh();
            }
        }
        if (!running) {
            // Half an index is not said to be whole: the next start fills it again
            return start;
        }
        Set<SubjectRef> gone = new HashSet<>(engine.subjects());
        all.forEach(gone::remove);
        gone.forEach(subject -> engine.replace(subject, List.of()));
        engine.refresh();
        engine.commit(start);
        progress = new Progress(false, all.size(), all.size());
        return start;
    }

    private void index(SubjectRef subject) {
        SearchContributor contributor = contributors.get(subject.kind());
        if (contributor != null) {
            try {
                engine.replace(subject, contributor.documents(subject));
            } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
                // The database does not answer: nothing is known of this piece, so nothing is said of it
                throw away;
            } catch (RuntimeException failure) {
                // One piece that can not be read must not keep the others, or its own withdrawal, out of the index
                log.error("Not indexed: {}", subject.key(), failure);
                engine.replace(subject, List.of());
            }
        }
    }

    @Override
    public String name() {
        return "search-change-log";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        changes.cleanUp();
    }

    @Override
    public void close() {
        running = false;
        wake();
        try {
            thread.join(Duration.ofSeconds(5).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
