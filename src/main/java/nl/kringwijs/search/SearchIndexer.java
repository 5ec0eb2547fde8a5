package nl.kringwijs.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.jobs.RecurringWork;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.shared.SubjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps this node's index true: reads the log of changes on one thread of its own, woken by the bus and by itself
/// every few seconds. A new, damaged or outdated index is filled from the database while the portal serves, and every
/// few hours all of it is read to see whether it is still whole. What fails is tried again, ever less often.
@Component
class SearchIndexer implements RecurringWork, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SearchIndexer.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_REST = Duration.ofMinutes(1);
    private static final Duration READ_THROUGH_EVERY = Duration.ofHours(6);
    private static final int KEEP_UP_EVERY = 50;

    private final SearchEngine engine;
    private final ChangeQueries changes;
    private final Pieces pieces;
    private final FirstSeen firstSeen;
    private final LiveBus bus;
    private final Clock clock;
    private final Object wake = new Object();
    private final Request<Progress> rebuilds = new Request<>();
    private final Request<Difference> comparisons = new Request<>();
    private volatile boolean running = true;
    private volatile Progress progress = new Progress(false, 0, 0);
    private volatile Optional<String> trouble = Optional.empty();
    private volatile Optional<Cursor> read = Optional.empty();
    private boolean woken;
    private boolean asked;
    private Duration rest = LOOK_AGAIN;
    private Instant readThrough = Instant.MIN;
    private Thread thread = new Thread();

    /// How a rebuild stands.
    record Progress(boolean rebuilding, int done, int of) {}

    SearchIndexer(
            SearchEngine engine, ChangeQueries changes, Pieces pieces, FirstSeen firstSeen, LiveBus bus, Clock clock) {
        this.firstSeen = firstSeen;
        this.engine = engine;
        this.changes = changes;
        this.pieces = pieces;
        this.bus = bus;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        bus.subscribe(SearchChanges.TOPIC, message -> wake());
        changes.mendAfterRestore();
        readThrough = clock.instant();
        thread = Thread.ofPlatform().daemon().name("search-indexer").start(this::follow);
    }

    boolean isRunning() {
        return running;
    }

    Progress progress() {
        return progress;
    }

    /// How far the log of changes was read.
    Optional<Cursor> cursor() {
        return read;
    }

    /// Whether this node's index is whole and knows all that changed until this moment.
    boolean hasRead(Instant until) {
        Optional<Cursor> cursor = engine.cursor().filter(changes::canReadOnFrom);
        if (cursor.isEmpty()) {
            return false;
        }
        Instant since = changes.waiting(cursor).since();
        return since == null || since.isAfter(until);
    }

    /// Why the index is not up to date, until it is again.
    Optional<String> trouble() {
        return trouble;
    }

    /// Fills the index anew, on the indexer's own thread.
    Future<Progress> askForRebuild() {
        Future<Progress> rebuild = rebuilds.ask();
        wakeFor();
        return rebuild;
    }

    /// Compares the index with the database and mends what differs, on the indexer's own thread.
    Future<Difference> askForComparison() {
        Future<Difference> comparison = comparisons.ask();
        wakeFor();
        return comparison;
    }

    /// Looks now, and not in a moment; after something went wrong, at the time that was set for it.
    void wake() {
        synchronized (wake) {
            woken = true;
            wake.notifyAll();
        }
    }

    /// Looks now, whatever went wrong.
    private void wakeFor() {
        synchronized (wake) {
            asked = true;
            wake.notifyAll();
        }
    }

    private void follow() {
        while (running) {
            try {
                round();
                rest = LOOK_AGAIN;
                trouble = Optional.empty();
            } catch (RuntimeException | Error failure) {
                // Whatever it is, this thread goes on: without it nothing new would ever be found
                if (running) {
                    troubled(failure);
                }
            }
            rest();
        }
    }

    private void troubled(Throwable failure) {
        progress = new Progress(false, progress.done(), progress.of());
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String said = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        if (trouble.filter(said::equals).isEmpty()) {
            log.warn("Indexing failed and is tried again", failure);
        }
        trouble = Optional.of(said);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
        rebuilds.refuse(failure);
        comparisons.refuse(failure);
    }

    private void round() {
        engine.mend();
        Optional<Cursor> cursor = engine.cursor().filter(changes::canReadOnFrom);
        catchUp(cursor.isPresent() ? cursor.get() : rebuild());
        rebuilds.answer(() -> {
            catchUp(rebuild());
            return progress;
        });
        if (readThrough.plus(READ_THROUGH_EVERY).isBefore(clock.instant())) {
            readThrough = clock.instant();
            engine.examine();
        }
        comparisons.answer(this::compare);
    }

    private void rest() {
        synchronized (wake) {
            long end = System.nanoTime() + rest.toNanos();
            long left = rest.toMillis();
            while (running && !asked && (!woken || trouble.isPresent()) && left > 0) {
                try {
                    wake.wait(left);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    running = false;
                }
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
            }
            woken = false;
            asked = false;
        }
    }

    private void catchUp(Cursor from) {
        Cursor cursor = from;
        while (running) {
            read = Optional.of(cursor);
            List<ChangeQueries.Change> batch = changes.after(cursor);
            if (batch.isEmpty()) {
                return;
            }
            put(subjects(batch), clock.instant(), engine::replace);
            cursor = batch.getLast().cursor();
            engine.refresh();
            engine.commit(cursor);
        }
    }

    /// Where documents go.
    private interface Into {
        void put(SubjectRef subject, List<SearchDocument> documents);
    }

    /// @param at when what is found here for the first time was
    private void put(Collection<SubjectRef> subjects, Instant at, Into into) {
        List<SubjectRef> found = new ArrayList<>();
        for (SubjectRef subject : subjects) {
            List<SearchDocument> documents = pieces.documents(subject);
            into.put(subject, documents);
            if (!documents.isEmpty()) {
                found.add(subject);
            }
        }
        firstSeen.add(found, at);
    }

    private static Set<SubjectRef> subjects(List<ChangeQueries.Change> batch) {
        Set<SubjectRef> subjects = new LinkedHashSet<>();
        batch.forEach(change -> subjects.add(change.subject()));
        return subjects;
    }

    /// Once in so many pieces of long work the index that answers is brought up to date.
    private void keepUp(int done) {
        if (done % KEEP_UP_EVERY == 0) {
            engine.cursor().filter(changes::canReadOnFrom).ifPresent(this::catchUp);
        }
    }

    /// Fills an index anew from the database; the one that is there goes on answering and following meanwhile.
    ///
    /// @return how far the new one has read
    private Cursor rebuild() {
        // What is there when it begins is not new to who follows something from then on
        Instant began = clock.instant();
        Cursor start = changes.now();
        List<SubjectRef> all = pieces.all();
        log.info("Filling the search index with {} pieces", all.size());
        try (SearchEngine.Filling filling = engine.fill()) {
            for (int done = 0; done < all.size() && running; done += KEEP_UP_EVERY) {
                progress = new Progress(true, done, all.size());
                put(all.subList(done, Math.min(all.size(), done + KEEP_UP_EVERY)), began, filling::replace);
                keepUp(0);
            }
            // Half an index is not said to be whole: the next start fills it again
            if (!running) {
                return start;
            }
            Cursor end = replay(filling, start);
            filling.finish(end);
            return end;
        } finally {
            progress = new Progress(false, all.size(), all.size());
        }
    }

    /// What changed since. The new one must know it when it takes over: a withdrawn text may not come back.
    private Cursor replay(SearchEngine.Filling filling, Cursor start) {
        Cursor cursor = start;
        for (var batch = changes.after(cursor); !batch.isEmpty(); batch = changes.after(cursor)) {
            put(subjects(batch), clock.instant(), filling::replace);
            cursor = batch.getLast().cursor();
        }
        return cursor;
    }

    private Difference compare() {
        Difference seen = pieces.compare(pieces.all(), engine.fingerprints(), this::between);
        // What changed while we looked is no difference
        keepUp(0);
        Set<SubjectRef> again = seen.all();
        List<SubjectRef> published = new ArrayList<>(pieces.all());
        published.retainAll(again);
        Map<SubjectRef, Long> held = new HashMap<>(engine.fingerprints());
        held.keySet().retainAll(again);
        Difference difference = pieces.compare(published, held, this::between).of(seen);
        if (difference.differs()) {
            log.warn("The search index differed from the database and was mended: {}", difference);
            put(difference.all(), clock.instant(), engine::replace);
            engine.refresh();
            engine.cursor().ifPresent(engine::commit);
        }
        return difference;
    }

    private void between(int done) {
        if (!running) {
            throw new IllegalStateException("The portal ends");
        }
        keepUp(done);
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
        var ends = new IllegalStateException("The portal ends");
        rebuilds.refuse(ends);
        comparisons.refuse(ends);
    }
}
