package nl.kringwijs.search.lucene;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.SearchEngine.Filling;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// Prints how fast is found and filled, beside PostgreSQL: one run, one corpus, the same questions. Each question asks
/// for the first results, counts of pieces per kind, theme and year, marked texts, and only what a visitor may see.
@PortalTest
class SpeedBench {

    private static final int[] SIZES = Arrays.stream(
                    System.getProperty("kringwijs.passages", "10000,100000").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    private static final int FOR_BOTH = 100_000;
    private static final int QUESTIONS = 200;
    private static final Set<String> VISITOR = Set.of("public");

    @Autowired
    JdbcTemplate jdbc;

    @TempDir
    Path home;

    private interface Asking {
        void ask(List<String> words);
    }

    @Test
    void printFigures() throws Exception {
        System.out.println("SPEED | passages | engine | questions | threads | p50 ms | p99 ms |");
        for (int size : SIZES) {
            lucene(size);
            if (size <= FOR_BOTH) {
                postgres(size);
            }
        }
    }

    private void lucene(int size) throws Exception {
        Path folder = Files.createDirectories(home.resolve("at-" + size));
        try (LuceneEngine engine = TriedIndex.open(folder, SmallDisk.UNLIMITED)) {
            var passages = new Passages(11);
            long start = System.nanoTime();
            try (Filling filling = engine.fill()) {
                for (int number = 0; number < size / 5; number++) {
                    List<SearchDocument> piece = passages.piece(number);
                    filling.replace(piece.getFirst().subject(), piece);
                }
                filling.finish(new Cursor(UUID.randomUUID(), 1, 1));
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "SPEED filled %d with Kringwijs: %.0f a second, %.1f MB%n",
                    size,
                    size / seconds,
                    engine.state().bytes() / 1e6);
            measure(size, "Kringwijs", 2, words -> engine.find(SearchQuery.of(String.join(" ", words)), VISITOR));
            measure(size, "Kringwijs", 4, words -> engine.find(SearchQuery.of(String.join(" ", words)), VISITOR));
            suggestions(size, engine);
            findable(size, engine);
            System.gc();
            System.out.printf(
                    Locale.ROOT,
                    "SPEED memory in use after %d: %.0f MB%n",
                    size,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6);
        }
    }

    private static void suggestions(int size, LuceneEngine engine) {
        List<Long> took = new ArrayList<>();
        for (List<String> words : questions(1)) {
            for (int length = 1; length <= Math.min(5, words.getFirst().length()); length++) {
                String typed = words.getFirst().substring(0, length);
                long start = System.nanoTime();
                engine.suggest(typed, VISITOR, 8);
                took.add(System.nanoTime() - start);
            }
        }
        print("SPEED suggestions at " + size / 5 + " titles", took);
    }

    /// From the write to the moment at which a search finds it.
    private static void findable(int size, LuceneEngine engine) {
        var passages = new Passages(12);
        List<Long> took = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            List<SearchDocument> piece = passages.piece(10_000_000 + number);
            long start = System.nanoTime();
            engine.replace(piece.getFirst().subject(), piece);
            engine.refresh();
            engine.suggest("a", VISITOR, 1);
            took.add(System.nanoTime() - start);
        }
        print("SPEED written to findable at " + size, took);
    }

    private static void print(String what, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p95 %.1f ms%n",
                what,
                sorted[sorted.length / 2] / 1e6,
                sorted[sorted.length * 95 / 100] / 1e6);
    }

    private void postgres(int size) throws Exception {
        jdbc.execute("""
                create table speed_passage (subject text, title text, body text, kind text, theme text, year int,
                    readers text, words tsvector)""");
        try {
            var passages = new Passages(11);
            long start = System.nanoTime();
            List<Object[]> batch = new ArrayList<>();
            for (int number = 0; number < size / 5; number++) {
                for (SearchDocument one : passages.piece(number)) {
                    batch.add(new Object[] {
                        one.subject().key(),
                        one.title(),
                        one.text(),
                        one.subject().kind().code(),
                        one.themes().getFirst().value(),
                        one.date().getYear(),
                        one.audience().token(),
                        one.title(),
                        one.text()
                    });
                }
                if (batch.size() >= 1_000 || number == size / 5 - 1) {
                    jdbc.batchUpdate("""
                            insert into speed_passage values (?, ?, ?, ?, ?, ?, ?,
                                setweight(to_tsvector('dutch', ?), 'A') || to_tsvector('dutch', ?))""", batch);
                    batch.clear();
                }
            }
            jdbc.execute("create index on speed_passage using gin (words)");
            jdbc.execute("analyze speed_passage");
            double seconds = (System.nanoTime() - start) / 1e9;
            Long bytes = jdbc.queryForObject("select pg_total_relation_size('speed_passage')", Long.class);
            System.out.printf(
                    Locale.ROOT,
                    "SPEED filled %d with PostgreSQL: %.0f a second, %.1f MB with its table%n",
                    size,
                    size / seconds,
                    (bytes == null ? 0 : bytes) / 1e6);
            measure(size, "PostgreSQL", 2, words -> ask(String.join(" & ", words)));
            measure(size, "PostgreSQL", 4, words -> ask(String.join(" | ", words)));
        } finally {
            jdbc.execute("drop table speed_passage");
        }
    }

    private void ask(String query) {
        String found = " from speed_passage, to_tsquery('dutch', ?) asked where words @@ asked and readers = 'public'";
        jdbc.queryForList("""
                        select subject, title, ts_headline('dutch', body, asked) from (
                            select subject, title, body, asked, ts_rank(words, asked) as rank""" + found + " order by rank desc limit 20) best", query);
        for (String facet : List.of("kind", "theme", "year")) {
            jdbc.queryForList("select " + facet + ", count(distinct subject)" + found + " group by 1", query);
        }
        jdbc.queryForList("select count(distinct subject)" + found, query);
    }

    /// Questions of so many common words, so that most find something, the same for every engine.
    private static List<List<String>> questions(int words) {
        var passages = new Passages(11);
        List<List<String>> questions = new ArrayList<>();
        for (int number = 0; number < QUESTIONS; number++) {
            questions.add(Stream.generate(passages::commonWord)
                    .filter(word -> word.length() > 3)
                    .limit(words)
                    .toList());
        }
        return questions;
    }

    private static void measure(int size, String engine, int words, Asking asking) throws Exception {
        List<List<String>> questions = questions(words);
        questions.subList(0, QUESTIONS / 2).forEach(asking::ask);
        for (int threads = 1; threads <= 2; threads++) {
            List<Long> took = new ArrayList<>();
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                List<Callable<Long>> asked = questions.stream()
                        .<Callable<Long>>map(question -> () -> {
                            long start = System.nanoTime();
                            asking.ask(question);
                            return System.nanoTime() - start;
                        })
                        .toList();
                for (Future<Long> one : pool.invokeAll(asked)) {
                    took.add(one.get());
                }
            }
            long[] sorted = took.stream().mapToLong(Long::longValue).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "SPEED | %d | %s | %s | %d | %.1f | %.1f |%n",
                    size,
                    engine,
                    words == 2 ? "all of two words" : "some of four words",
                    threads,
                    sorted[sorted.length / 2] / 1e6,
                    sorted[sorted.length * 99 / 100] / 1e6);
        }
    }
}
