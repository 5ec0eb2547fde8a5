package nl.kringwijs.search;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.jobs.LiveBuses;
import nl.kringwijs.search.lucene.Engines;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Patience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A node with its index in a process of its own, for [IndexCrashTest]: it looks whether the index is whole and says
/// what the database says, says so, and then writes pieces in a seeded order until it comes to the point at which it is
/// killed.
public final class CrashingIndex {

    static final String WELL = "ALL IS WELL";
    static final String DONE = "NOTHING MORE TO DO";

    private static final int PIECES = 60;
    private static final int STEPS = 20;
    private static final int ROUNDS = 10;

    private CrashingIndex() {}

    /// The pieces of the test, in a table of their own.
    private record Tried(JdbcClient jdbc) implements SearchContributor {

        @Override
        public Set<Kind> kinds() {
            return Set.of(Kind.LEERVRAAG);
        }

        @Override
        public List<SearchDocument> documents(SubjectRef subject) {
            return jdbc.sql("select id, title, text, readers from tried.piece where id = :id")
                    .param("id", subject.id())
                    .query(Tried::document)
                    .list();
        }

        private static SearchDocument document(ResultSet row, int number) throws SQLException {
            return new SearchDocument(
                    new SubjectRef(Kind.LEERVRAAG, row.getObject("id", UUID.class)),
                    0,
                    true,
                    row.getString("title"),
                    "",
                    row.getString("text"),
                    "/vragen/" + row.getString("id"),
                    "",
                    "",
                    row.getString("readers").equals("public") ? Audience.PUBLIC : Audience.MEMBERS,
                    List.of(),
                    List.of(),
                    null);
        }

        @Override
        public List<SubjectRef> all() {
            return jdbc.sql("select id from tried.piece")
                    .query((row, number) -> new SubjectRef(Kind.LEERVRAAG, row.getObject("id", UUID.class)))
                    .list();
        }

        @Override
        public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
            return Set.copyOf(subjects);
        }
    }

    /// @param arguments the home, the address of the database, a seed, a point or nothing, and after how many others
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        List<String> unclean = Engines.unclean(home);
        if (!unclean.isEmpty()) {
            throw new IllegalStateException("Not clean after what happened before: " + unclean);
        }
        DataSource source = new DriverManagerDataSource(arguments[1]);
        JdbcClient jdbc = JdbcClient.create(source);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        SearchEngine engine = Engines.lucene(home);
        LiveBus bus = LiveBuses.of(source);
        var changes = new ChangeQueries(jdbc);
        var indexer = new SearchIndexer(
                engine, changes, new Pieces(List.of(new Tried(jdbc))), new FirstSeen(jdbc), bus, Clock.systemUTC());
        indexer.start();
        look(engine, indexer, changes);
        System.out.println(WELL);
        System.setProperty("kringwijs.crash-after", arguments[4]);
        System.setProperty("kringwijs.crash-point", arguments[3]);
        var random = new Random(Long.parseLong(arguments[2]));
        for (int round = 0; round < ROUNDS; round++) {
            go(random, jdbc, transaction, new SearchChanges(jdbc, bus));
            Instant before = engine.state().filledAt();
            indexer.askForRebuild();
            go(random, jdbc, transaction, new SearchChanges(jdbc, bus));
            Patience.until(
                    "the index to be filled anew",
                    () -> !Objects.equals(engine.state().filledAt(), before));
        }
        look(engine, indexer, changes);
        System.out.println(DONE);
        System.exit(0);
    }

    /// Whether the index says what the database says, once it has read all of the log.
    private static void look(SearchEngine engine, SearchIndexer indexer, ChangeQueries changes) throws Exception {
        Patience.until("the index to be filled", () -> engine.cursor().isPresent());
        Patience.until(
                "the log to be read", () -> changes.waiting(engine.cursor()).changes() == 0);
        Difference difference = indexer.askForComparison().get();
        if (difference.differs()) {
            throw new IllegalStateException("The index differs from the database: " + difference);
        }
        System.out.println("Compared " + difference.compared() + " pieces: no difference");
    }

    private static void go(Random random, JdbcClient jdbc, TransactionTemplate transaction, SearchChanges changes) {
        for (int step = 0; step < STEPS; step++) {
            var id = new UUID(0, random.nextInt(PIECES));
            boolean goes = random.nextInt(4) == 0;
            String readers = random.nextBoolean() ? "public" : "member";
            String text = "Over dorpshuizen en zeggenschap, de " + step + "e keer: " + random.nextInt();
            transaction.executeWithoutResult(status -> {
                if (goes) {
                    jdbc.sql("delete from tried.piece where id = :id")
                            .param("id", id)
                            .update();
                } else {
                    jdbc.sql("""
                                    insert into tried.piece (id, title, text, readers) values (:id, :title, :text, :readers)
                                    on conflict (id) do update set text = excluded.text, readers = excluded.readers""")
                            .param("id", id)
                            .param("title", "Vraag " + id)
                            .param("text", text)
                            .param("readers", readers)
                            .update();
                }
                changes.changed(new SubjectRef(Kind.LEERVRAAG, id));
            });
        }
    }
}
