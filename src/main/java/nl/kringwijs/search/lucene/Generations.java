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
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Version;
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
    private volatile IndexFolder current;

    Generations(Path parent, Analyzer analyzer, Opening opening) throws IOException {
        this.parent = parent;
        this.analyzer = analyzer;
        this.opening = opening;
        Files.createDirectories(parent);
        current = first();
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
            } else {
                remove(folder);
            }
        }
        if (sound.isEmpty()) {
            return begin();
        }
        for (Path other : folders()) {
            if (!other.equals(sound.get())) {
                remove(other);
            }
        }
        return open(sound.get());
    }

    private boolean isWholeAndSound(Path folder) throws IOException {
        try (Directory directory = opening.open(folder)) {
            if (!IndexFolder.isSound(directory)) {
                log.warn("The search index in {} is damaged and is filled anew", folder);
                return false;
            }
            return IndexFolder.isWhole(directory);
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

    /// Opens the present one again for writing, at its last commit, after a write that failed in the middle. When it
    /// is no longer sound, an empty one is begun.
    void reopen() throws IOException {
        IndexFolder broken = current;
        if (!broken.isWritable()) {
            log.warn("The search index in {} is opened again", broken.path(), broken.tragedy());
            boolean sound;
            try (Directory directory = opening.open(broken.path())) {
                sound = IndexFolder.isSound(directory) && IndexFolder.isWhole(directory);
            }
            take(sound ? open(broken.path()) : begin());
        }
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
            return folders.sorted(Comparator.comparingInt(Generations::number)).toList();
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
        current.close();
    }
}
