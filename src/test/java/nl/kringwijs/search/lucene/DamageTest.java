package nl.kringwijs.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchAway;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.SearchEngine.Filling;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// What a disk can do to an index: a byte that turns, a file that is cut off, no room left.
class DamageTest {

    private static final Cursor CURSOR = new Cursor(UUID.randomUUID(), 7, 1);
    private static final int PIECES = 120;

    @TempDir
    Path home;

    private LuceneEngine open() {
        return TriedIndex.open(home, SmallDisk.UNLIMITED);
    }

    private static SubjectRef subject(int number) {
        return new SubjectRef(Kind.WORKSHOP, new UUID(0, number));
    }

    private static List<SearchDocument> documents(int number, String word) {
        return List.of(new SearchDocument(
                subject(number),
                0,
                true,
                "Workshop " + number,
                "",
                "Over " + word + " en alles van nummer " + number,
                "/workshops/" + number,
                "",
                "",
                Audience.PUBLIC,
                List.of(),
                List.of(),
                null));
    }

    private static void fill(LuceneEngine engine, String word) {
        try (Filling filling = engine.fill()) {
            for (int number = 0; number < PIECES; number++) {
                filling.replace(subject(number), documents(number, word));
            }
            filling.finish(CURSOR);
        }
    }

    private static int found(LuceneEngine engine, String word) {
        return engine.find(SearchQuery.of(word), Set.of("public")).total();
    }

    /// The folder of the only index there is.
    private Path folder() throws IOException {
        try (Stream<Path> folders = Files.list(home.resolve("index"))) {
            List<Path> all = folders.filter(Files::isDirectory).toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    @Test
    void aTurnedByteOrACutIsNoticedInEveryFileAndTheIndexFilledAnew() throws Exception {
        try (LuceneEngine engine = open()) {
            fill(engine, "zeggenschap");
            for (int number = 0; number < 10; number++) {
                engine.replace(subject(number), documents(number, "dorpshuizen"));
            }
            engine.refresh();
            engine.commit(CURSOR);
        }
        Set<String> endings = noticedEverywhere();
        merge(folder());
        endings.addAll(noticedEverywhere());
        assertThat(endings)
                .as("words, places, texts, deletions and the commit itself are among them")
                .contains(".tim", ".pos", ".fdt", ".dvd", ".liv", ".si", "");
        System.out.println("DAMAGE noticed in files " + endings);
    }

    /// Each file in its turn, of the index as it is now, which is put back after.
    private Set<String> noticedEverywhere() throws IOException {
        Path whole = home.resolve("whole");
        FileSystemUtils.deleteRecursively(whole);
        FileSystemUtils.copyRecursively(folder(), whole);
        Set<String> endings = new TreeSet<>();
        var random = new Random(5);
        for (Path file : files(whole)) {
            String name = file.getFileName().toString();
            endings.add(name.contains(".") ? name.substring(name.lastIndexOf('.')) : "");
            long length = Files.size(file);
            List<Long> places = new ArrayList<>(List.of(0L, length - 1));
            random.longs(3, 0, length).forEach(places::add);
            for (long at : places) {
                noticed(whole, name + " with byte " + at + " turned", damaged -> turn(damaged.resolve(name), at));
            }
            noticed(whole, name + " cut in half", damaged -> cut(damaged.resolve(name), length / 2));
            noticed(whole, name + " cut by a byte", damaged -> cut(damaged.resolve(name), length - 1));
            noticed(whole, name + " empty", damaged -> cut(damaged.resolve(name), 0));
        }
        FileSystemUtils.deleteRecursively(folder());
        FileSystemUtils.copyRecursively(whole, home.resolve("index").resolve(Generations.identity() + "-1"));
        return endings;
    }

    /// Makes one segment of all, whose files then stand by themselves, and takes a piece out of it.
    private static void merge(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.forceMerge(1);
            writer.commit();
            writer.deleteDocuments(new Term(Fields.SUBJECT, subject(3).key()));
        }
    }

    private interface Harm {
        void to(Path folder) throws IOException;
    }

    private void noticed(Path whole, String what, Harm harm) throws IOException {
        Path folder = folder();
        FileSystemUtils.deleteRecursively(folder);
        FileSystemUtils.copyRecursively(whole, folder);
        harm.to(folder);
        try (LuceneEngine engine = open()) {
            assertThat(engine.cursor()).as(what).isEmpty();
            assertThat(found(engine, "zeggenschap"))
                    .as("nothing wrong is answered with " + what)
                    .isZero();
        }
    }

    private static void turn(Path file, long at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 0x10);
        }
    }

    private static void cut(Path file, long length) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
    }

    @Test
    void aByteThatTurnsWhileThePortalRunsIsNoticedWhenTheIndexIsReadThrough() throws Exception {
        try (LuceneEngine engine = open()) {
            fill(engine, "zeggenschap");
            assertThat(engine.examine()).isTrue();
            Path text = files(folder()).stream()
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
            turn(text, Files.size(text) / 3);
            assertThat(engine.examine()).isFalse();
            assertThat(engine.cursor()).as("it must be filled").isEmpty();
            fill(engine, "zeggenschap");
            assertThat(engine.examine()).isTrue();
            assertThat(engine.cursor()).contains(CURSOR);
            assertThat(found(engine, "zeggenschap")).isEqualTo(PIECES);
        }
        folder();
    }

    @Test
    void aFullDiskRefusesWritesGoesOnAnsweringAndTakesThemAgainWhenThereIsRoom() throws Exception {
        var disk = new SmallDisk();
        try (LuceneEngine engine = TriedIndex.open(home, disk)) {
            fill(engine, "zeggenschap");
            disk.leave(200);
            assertThatThrownBy(() -> {
                        for (int number = 0; number < PIECES; number++) {
                            engine.replace(subject(number), documents(number, "dorpshuizen"));
                        }
                        engine.refresh();
                        engine.commit(new Cursor(CURSOR.log(), 8, 1));
                    })
                    .isInstanceOf(SearchAway.class)
                    .hasRootCauseMessage(SmallDisk.FULL);
            assertThat(found(engine, "zeggenschap")).as("what was there").isEqualTo(PIECES);
            assertThat(engine.cursor())
                    .as("nothing is said to be read that was not")
                    .contains(CURSOR);
            assertThatThrownBy(() -> fill(engine, "dorpshuizen")).isInstanceOf(SearchAway.class);
            assertThat(found(engine, "zeggenschap")).isEqualTo(PIECES);

            disk.leave(Long.MAX_VALUE);
            engine.mend();
            assertThat(engine.cursor()).contains(CURSOR);
            engine.replace(subject(0), documents(0, "dorpshuizen"));
            engine.refresh();
            engine.commit(new Cursor(CURSOR.log(), 9, 1));
            assertThat(found(engine, "dorpshuizen")).isEqualTo(1);
            assertThat(found(engine, "zeggenschap")).isEqualTo(PIECES - 1);
        }
        try (LuceneEngine engine = open()) {
            assertThat(engine.cursor().orElseThrow().xid()).isEqualTo(9);
            assertThat(found(engine, "dorpshuizen")).isEqualTo(1);
        }
    }

    @Test
    void anIndexIsFilledBesideTheOneThatAnswersWhichFollowsMeanwhile() throws Exception {
        try (LuceneEngine engine = open()) {
            fill(engine, "zeggenschap");
            try (Filling filling = engine.fill()) {
                filling.replace(subject(1), documents(1, "zeggenschap"));
                engine.replace(subject(2), documents(2, "dorpshuizen"));
                engine.refresh();
                assertThat(found(engine, "zeggenschap")).isEqualTo(PIECES - 1);
                assertThat(found(engine, "dorpshuizen")).isEqualTo(1);
                filling.finish(CURSOR);
            }
            assertThat(found(engine, "zeggenschap")).isEqualTo(1);
            assertThat(found(engine, "dorpshuizen")).isZero();
            try (Filling brokenOff = engine.fill()) {
                brokenOff.replace(subject(3), documents(3, "zeggenschap"));
            }
            assertThat(found(engine, "zeggenschap")).isEqualTo(1);
        }
        assertThat(files(folder())).isNotEmpty();
    }

    @Test
    void whatAnOlderPortalMadeStaysUntilOursIsWhole() throws Exception {
        Path older = home.resolve("index").resolve("fields1-of-long-ago");
        Files.createDirectories(older);
        Files.writeString(older.resolve("segments_1"), "old");
        try (LuceneEngine engine = open()) {
            fill(engine, "zeggenschap");
            assertThat(older).exists();
        }
        try (LuceneEngine engine = open()) {
            assertThat(found(engine, "zeggenschap")).isEqualTo(PIECES);
        }
        assertThat(older).doesNotExist();
    }
}
