package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

/// Filling an index anew while people search, with the real log and an index that is held still.
@PortalTest
class RebuildTest {

    private static final SubjectRef STAYS = new SubjectRef(Kind.LEERVRAAG, UUID.randomUUID());
    private static final SubjectRef GHOST = new SubjectRef(Kind.LEERVRAAG, UUID.randomUUID());

    @Autowired
    ChangeQueries changes;

    @Autowired
    LiveBus bus;

    private final Remembering engine = new Remembering();

    @Test
    void theOldAnswersStandUntilTheNewOnesAreThere() throws Exception {
        engine.replace(STAYS, List.of(document(STAYS, "oud")));
        engine.replace(GHOST, List.of(document(GHOST, "spook")));
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var indexer = indexer(contributor(() -> {
            reading.countDown();
            goOn.await();
            return List.of(document(STAYS, "nieuw"));
        }))) {
            indexer.start();
            reading.await();
            assertThat(engine.titles()).as("while the database is read").containsExactlyInAnyOrder("oud", "spook");
            assertThat(engine.commits).isEmpty();
            goOn.countDown();
            Patience.until("the index to be whole", () -> !engine.commits.isEmpty());
            assertThat(engine.titles()).containsExactly("nieuw");
        }
    }

    @Test
    void aRebuildThatBreaksOffIsNotSaidToBeWhole() throws Exception {
        engine.replace(STAYS, List.of(document(STAYS, "oud")));
        var reading = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var indexer = indexer(contributor(() -> {
            reading.countDown();
            goOn.await();
            return List.of(document(STAYS, "nieuw"));
        }));
        indexer.start();
        reading.await();
        var closing = new Thread(indexer::close);
        closing.start();
        Patience.until("the end to be asked for", () -> !indexer.isRunning());
        goOn.countDown();
        closing.join();
        assertThat(engine.commits).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayEmptiesNothing() throws Exception {
        engine.replace(STAYS, List.of(document(STAYS, "oud")));
        var tried = new CountDownLatch(2);
        try (var indexer = indexer(contributor(() -> {
            tried.countDown();
            throw new DataAccessResourceFailureException("away");
        }))) {
            indexer.start();
            tried.await();
            assertThat(engine.titles()).containsExactly("oud");
            assertThat(engine.commits).isEmpty();
        }
    }

    private SearchIndexer indexer(SearchContributor contributor) {
        return new SearchIndexer(engine, changes, new Pieces(List.of(contributor)), bus, Clock.systemUTC());
    }

    private static SearchDocument document(SubjectRef subject, String title) {
        return new SearchDocument(
                subject, 0, true, title, "", title, "/x", "", "", Audience.PUBLIC, List.of(), List.of(), null);
    }

    private interface Reading {
        List<SearchDocument> read() throws InterruptedException;
    }

    private static SearchContributor contributor(Reading reading) {
        return new SearchContributor() {
            @Override
            public Set<Kind> kinds() {
                return Set.of(Kind.LEERVRAAG);
            }

            @Override
            public List<SearchDocument> documents(SubjectRef subject) {
                if (!subject.equals(STAYS)) {
                    return List.of();
                }
                try {
                    return reading.read();
                } catch (InterruptedException interrupted) {
                    throw new IllegalStateException(interrupted);
                }
            }

            @Override
            public List<SubjectRef> all() {
                return List.of(STAYS);
            }

            @Override
            public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
                return Set.copyOf(subjects);
            }
        };
    }

    /// An index in memory that remembers what was asked of it.
    private static final class Remembering implements SearchEngine {

        private final Map<SubjectRef, List<SearchDocument>> held = new ConcurrentHashMap<>();
        private final List<Cursor> commits = new CopyOnWriteArrayList<>();

        private List<String> titles() {
            List<String> titles = new ArrayList<>();
            held.values().forEach(documents -> documents.forEach(document -> titles.add(document.title())));
            return titles;
        }

        @Override
        public Optional<Cursor> cursor() {
            return commits.isEmpty() ? Optional.empty() : Optional.of(commits.getLast());
        }

        @Override
        public void replace(SubjectRef subject, List<SearchDocument> documents) {
            held.put(subject, documents);
        }

        @Override
        public void refresh() {}

        @Override
        public void commit(Cursor cursor) {
            commits.add(cursor);
        }

        @Override
        public Filling fill() {
            Map<SubjectRef, List<SearchDocument>> next = new ConcurrentHashMap<>();
            return new Filling() {
                @Override
                public void replace(SubjectRef subject, List<SearchDocument> documents) {
                    next.put(subject, documents);
                }

                @Override
                public void finish(Cursor cursor) {
                    held.clear();
                    held.putAll(next);
                    commits.add(cursor);
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public boolean isSound() {
            return true;
        }

        @Override
        public State state() {
            return new State(held.size(), 0, null, "");
        }

        @Override
        public SearchAnswer find(SearchQuery query, Set<String> tokens) {
            return new SearchAnswer(query, 0, Notice.NOTHING_TO_SAY, List.of(), List.of(), Map.of(), List.of());
        }

        @Override
        public List<Suggestion> suggest(String typed, Set<String> tokens, int most) {
            return List.of();
        }

        @Override
        public List<Suggestion> alike(SubjectRef subject, Set<Kind> kinds, Set<String> tokens, int most) {
            return List.of();
        }

        @Override
        public List<String> addresses(Set<String> tokens, int most) {
            return List.of();
        }

        @Override
        public Map<SubjectRef, Long> fingerprints() {
            return Map.of();
        }
    }
}
