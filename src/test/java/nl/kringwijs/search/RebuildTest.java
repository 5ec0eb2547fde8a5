package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.search.lucene.Engines;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Filling an index anew while people search, with the real log, a real index, and pieces that are held still.
@PortalTest
class RebuildTest {

    private static final int PIECES = 60;
    private static final SubjectRef FIRST = subject(0);
    private static final SubjectRef LAST = subject(PIECES - 1);

    @Autowired
    ChangeQueries changes;

    @Autowired
    SearchChanges log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LiveBus bus;

    @TempDir
    Path home;

    private final Tried pieces = new Tried();
    /// How much was found at each moment that a new index took over.
    private final List<Integer> takenOver = new CopyOnWriteArrayList<>();
    private SearchEngine engine;
    private SearchIndexer indexer;

    @BeforeEach
    void open() {
        engine = Watching.engine(Engines.lucene(home), () -> takenOver.add(found("oud")));
        indexer = indexer();
        for (int number = 0; number < PIECES; number++) {
            pieces.titles.put(subject(number), "Oud");
        }
    }

    @AfterEach
    void close() throws Exception {
        pieces.goOn();
        indexer.close();
        ((AutoCloseable) engine).close();
    }

    private SearchIndexer indexer() {
        return new SearchIndexer(
                engine, changes, new Pieces(List.of(pieces)), new FirstSeen(jdbc), bus, Clock.systemUTC());
    }

    private static SubjectRef subject(int number) {
        return new SubjectRef(Kind.LEERVRAAG, new UUID(7, number));
    }

    private int found(String word) {
        return engine.find(SearchQuery.of(word), Set.of("public")).total();
    }

    private void filled() throws Exception {
        indexer.start();
        indexer.askForRebuild().get();
        assertThat(found("oud")).isEqualTo(pieces.titles.size());
    }

    @Test
    void theOldAnswersStandUntilTheNewOnesAreThere() throws Exception {
        filled();
        var ghost = new SubjectRef(Kind.LEERVRAAG, UUID.randomUUID());
        engine.replace(ghost, List.of(document(ghost, "Spook")));
        engine.refresh();
        CountDownLatch reached = pieces.holdAt(LAST);
        pieces.titles.replaceAll((subject, title) -> "Nieuw");
        Future<?> rebuild = indexer.askForRebuild();
        reached.await();
        assertThat(found("oud")).as("while the database is read").isEqualTo(PIECES);
        assertThat(found("spook")).isEqualTo(1);
        assertThat(found("nieuw")).isZero();
        pieces.goOn();
        rebuild.get();
        assertThat(found("nieuw")).isEqualTo(PIECES);
        assertThat(found("oud") + found("spook")).isZero();
    }

    @Test
    void whatIsWithdrawnMeanwhileIsNotThereAtTheMomentTheNewIndexTakesOver() throws Exception {
        filled();
        CountDownLatch reached = pieces.holdAt(LAST);
        Future<?> rebuild = indexer.askForRebuild();
        reached.await();
        pieces.titles.remove(FIRST);
        log.changed(FIRST);
        pieces.goOn();
        rebuild.get();
        assertThat(takenOver.getLast()).as("at the moment of taking over").isEqualTo(PIECES - 1);
        assertThat(found("oud")).isEqualTo(PIECES - 1);
    }

    @Test
    void whatAFillingThatBrokeOffLeftBehindIsNotFoundAfterTheNext() throws Exception {
        CountDownLatch reached = pieces.holdAt(LAST);
        indexer.start();
        reached.await();
        var closing = new Thread(indexer::close);
        closing.start();
        Patience.until("the end to be asked for", () -> !indexer.isRunning());
        pieces.goOn();
        closing.join();
        assertThat(engine.cursor()).as("half an index is not said to be whole").isEmpty();
        pieces.titles.remove(FIRST);
        indexer = indexer();
        indexer.start();
        Patience.until("it to be filled in its place", () -> engine.cursor().isPresent());
        assertThat(engine.fingerprints()).hasSize(PIECES - 1).doesNotContainKey(FIRST);
    }

    @Test
    void itKnowsHowFarItHasRead() throws Exception {
        assertThat(indexer.hasRead(Instant.now()))
                .as("an index without a beginning")
                .isFalse();
        filled();
        Patience.until("all to be read", () -> indexer.hasRead(Instant.now()));
        CountDownLatch reached = pieces.holdAt(FIRST);
        log.changed(FIRST);
        reached.await();
        assertThat(indexer.hasRead(Instant.now())).as("while a change waits").isFalse();
        pieces.goOn();
        Patience.until("it to be read", () -> indexer.hasRead(Instant.now()));
    }

    @Test
    void aDatabaseThatIsAwayEmptiesNothingAndWhoAskedIsTold() throws Exception {
        filled();
        pieces.isAway = true;
        assertThatThrownBy(() -> indexer.askForRebuild().get())
                .hasRootCauseInstanceOf(DataAccessResourceFailureException.class);
        assertThat(found("oud")).isEqualTo(PIECES);
        assertThatThrownBy(() -> indexer.askForComparison().get())
                .hasRootCauseInstanceOf(DataAccessResourceFailureException.class);
        assertThat(indexer.trouble()).contains("away");
        pieces.isAway = false;
        assertThat(indexer.askForComparison().get().compared()).isEqualTo(PIECES);
        Patience.until("no trouble", () -> indexer.trouble().isEmpty());
    }

    @Test
    void aPieceThatCanNotBeReadIsToldApartAndStays() throws Exception {
        filled();
        pieces.broken = FIRST;
        Difference difference = indexer.askForComparison().get();
        assertThat(difference.unreadable()).containsExactly(FIRST);
        assertThat(difference.differs()).isFalse();
        assertThat(found("oud")).isEqualTo(PIECES);
    }

    @Test
    void whoAsksWhenThePortalEndsIsTold() throws Exception {
        filled();
        CountDownLatch reached = pieces.holdAt(LAST);
        indexer.askForRebuild();
        reached.await();
        Future<Difference> comparison = indexer.askForComparison();
        assertThat(indexer.askForComparison()).as("one that waits is shared").isSameAs(comparison);
        var closing = new Thread(indexer::close);
        closing.start();
        Patience.until("the end to be asked for", () -> !indexer.isRunning());
        pieces.goOn();
        closing.join();
        assertThatThrownBy(comparison::get).hasRootCauseMessage("The portal ends");
    }

    private static SearchDocument document(SubjectRef subject, String title) {
        return new SearchDocument(
                subject, 0, true, title, "", title, "/x", "", "", Audience.PUBLIC, List.of(), List.of(), null);
    }

    /// Questions that a test takes away, holds up and breaks.
    private static final class Tried implements SearchContributor {

        private final Map<SubjectRef, String> titles = new ConcurrentHashMap<>();
        private volatile boolean isAway;
        private volatile SubjectRef broken = new SubjectRef(Kind.LEERVRAAG, UUID.randomUUID());
        private volatile SubjectRef held = broken;
        private volatile CountDownLatch reached = new CountDownLatch(0);
        private volatile CountDownLatch goOn = new CountDownLatch(0);

        /// @return falls when it is being read
        private CountDownLatch holdAt(SubjectRef subject) {
            reached = new CountDownLatch(1);
            goOn = new CountDownLatch(1);
            held = subject;
            return reached;
        }

        private void goOn() {
            goOn.countDown();
        }

        @Override
        public Set<Kind> kinds() {
            return Set.of(Kind.LEERVRAAG);
        }

        @Override
        public List<SearchDocument> documents(SubjectRef subject) {
            if (isAway) {
                throw new DataAccessResourceFailureException("away");
            }
            if (subject.equals(broken)) {
                throw new IllegalStateException("broken");
            }
            if (subject.equals(held)) {
                reached.countDown();
                try {
                    goOn.await();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }
            String title = titles.get(subject);
            return title == null ? List.of() : List.of(document(subject, title));
        }

        @Override
        public List<SubjectRef> all() {
            return titles.keySet().stream()
                    .sorted((one, other) -> one.key().compareTo(other.key()))
                    .toList();
        }

        @Override
        public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
            return Set.copyOf(subjects);
        }
    }
}
