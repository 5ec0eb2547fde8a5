package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kringwijs.search.dutch.DutchAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The indexes of this node, each in a folder of its own, `{identity}-{number}`. Of those of our identity (fields,
/// analysis and Lucene's version) the newest that is whole and sound is answered from; a next one is filled beside it
/// and then takes its place. Those of another identity stay until there is a whole one of ours, and go at the next
/// start, so that an older portal can go back to its own.
final class Generations implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);

    /// How a folder is opened.
    interface Opening {
        Directory open(Path folder) throws IOException;
    }

    private final Path parent;
    private final Analyzer analyzer;
    private final Opening opening;
    private final Lock lock;
    private volatile IndexFolder current;

    Generations(Path parent, Analyzer analyzer, Opening opening) throws IOException {
        this.parent = parent;
        this.analyzer = analyzer;
        this.opening = opening;
        Files.createDirectories(parent);
        lock = lock(parent);
        try {
            current = first();
        } catch (IOException | RuntimeException | Error failure) {
            IOUtils.closeWhileHandlingException(lock);
            throw failure;
        }
    }

    /// Before anything is opened or thrown away: two portals on one home would throw away each other's.
    private static Lock lock(Path parent) throws IOException {
        try (Directory directory = FSDirectory.open(parent)) {
            return directory.obtainLock("portal.lock");
        } catch (LockObtainFailedException failure) {
            throw new IOException("Another portal uses the search index in " + parent, failure);
        }
    }

    /// What decides whether an index can be read on: our fields and analysis, and Lucene's version.
    static String identity() {
        return "fields" + Fields.VERSION + "-dutch" + DutchAnalysis.identity() + "-lucene" + Version.LATEST;
    }

    IndexFolder current() {
        return current;
    }

    private IndexFolder first() throws IOException {
        List<Path> ours =
                folders().stream().filter(folder -> number(folder) >= 0).toList();
        Optional<Path> sound = Optional.empty();
        for (Path folder : ours.reversed()) {
            if (sound.isEmpty() && isWholeAndSound(folder)) {
                sound = Optional.of(folder);
            }
        }
        IndexFolder first = sound.isPresent() ? open(sound.get()) : begin();
        (sound.isPresent() ? folders() : ours)
                .stream().filter(other -> !other.equals(first.path())).forEach(Generations::removeQuietly);
        return first;
    }

    private boolean isWholeAndSound(Path folder) throws IOException {
        try (Directory directory = opening.open(folder)) {
            if (!Soundness.isSound(directory)) {
                log.warn("The search index in {} is damaged and is filled anew", folder);
                return false;
            }
            return Soundness.isWhole(directory);
        }
    }

    private IndexFolder open(Path folder) throws IOException {
        Directory directory = opening.open(folder);
        try {
            return new IndexFolder(folder, directory, analyzer);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /// An empty one, beside what there is.
    IndexFolder begin() throws IOException {
        int last = folders().stream().mapToInt(Generations::number).max().orElse(0);
        Path folder = parent.resolve(identity() + "-" + (Math.max(0, last) + 1));
        Files.createDirectories(folder);
        return open(folder);
    }

    /// Answers from this one from now on.
    void take(IndexFolder next) {
        IndexFolder before = current;
        current = next;
        give(before);
        if (!before.path().equals(next.path())) {
            removeQuietly(before.path());
        }
    }

    /// A folder that was begun and is not needed.
    void drop(IndexFolder begun) {
        give(begun);
        removeQuietly(begun.path());
    }

    /// Asks the one that answers now.
    <T> T ask(IndexFolder.Asking<T> asking) {
        while (true) {
            IndexFolder folder = current;
            IndexSearcher searcher = folder.trying(() -> acquired(folder));
            if (searcher != null) {
                return folder.ask(searcher, asking);
            }
        }
    }

    /// @return null when another index took its place at this very moment
    private @Nullable IndexSearcher acquired(IndexFolder folder) throws IOException {
        try {
            return folder.searcher();
        } catch (AlreadyClosedException closed) {
            if (folder == current) {
                throw closed;
            }
            return null;
        }
    }

    /// Looks after what went wrong with the present one: it is opened again at its last commit when a write failed in
    /// the middle, and read through when a search stumbled.
    void mend() throws IOException {
        IndexFolder now = current;
        if (!now.isWritable()) {
            log.warn("The search index in {} is opened again", now.path(), now.tragedy());
            take(isWholeAndSound(now.path()) ? open(now.path()) : begin());
        } else if (now.isSuspect()) {
            examine();
        }
    }

    /// Reads all of the present one. When it is not sound, an empty one takes its place.
    boolean examine() throws IOException {
        if (current.isSound()) {
            return true;
        }
        log.warn("The search index in {} is damaged and is filled anew", current.path());
        take(begin());
        return false;
    }

    private static void give(IndexFolder folder) {
        try {
            folder.close();
        } catch (IOException | RuntimeException failure) {
            log.debug("The index in {} did not close well", folder.path(), failure);
        }
    }

    /// In the order of their numbers; those of another identity first.
    private List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .sorted(Comparator.comparingInt(Generations::number))
                    .toList();
        }
    }

    /// @return -1 for one of another identity
    private static int number(Path folder) {
        String name = folder.getFileName().toString();
        String number =
                name.startsWith(identity() + "-") ? name.substring(identity().length() + 1) : "";
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    }

    private static void removeQuietly(Path folder) {
        try {
            remove(folder);
        } catch (IOException failure) {
            log.debug("The index in {} goes at the next start", folder, failure);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(current, lock);
    }
}
