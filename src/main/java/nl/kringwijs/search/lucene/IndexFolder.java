package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.dutch.DutchAnalysis;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index on disk: one folder per identity (fields, analysis and Lucene version). A folder of another identity is
/// left alone until the next start and then removed; a damaged one is emptied, to be filled from the database.
final class IndexFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURSOR = "cursor";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Directory directory;

    IndexFolder(Path parent, String identity, org.apache.lucene.analysis.Analyzer analyzer) {
        Path folder = parent.resolve(identity);
        try {
            removeOthers(parent, folder);
            Files.createDirectories(folder);
            if (!isSound(folder)) {
                log.warn("The search index in {} is damaged and is filled anew", folder);
                empty(folder);
            }
            directory = FSDirectory.open(folder);
            writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false));
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// What decides whether an index can be read on: our fields and analysis, and Lucene's version.
    static String identity() {
        return "fields" + Fields.VERSION + "-dutch" + DutchAnalysis.identity() + "-lucene" + Version.LATEST;
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    Optional<Cursor> cursor() {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(CURSOR)) {
                    String[] parts = entry.getValue().split(":", 3);
                    return Optional.of(
                            new Cursor(UUID.fromString(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2])));
                }
            }
        }
        return Optional.empty();
    }

    void commit(Cursor cursor) throws IOException {
        writer.setLiveCommitData(Map.of(CURSOR, cursor.log() + ":" + cursor.xid() + ":" + cursor.id())
                .entrySet());
        writer.commit();
    }

    /// Reads every file to its checksum: a flipped bit is found here and not in an answer.
    private static boolean isSound(Path folder) {
        try (Directory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return directory.listAll().length == 0 || onlyLock(directory);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    ((CodecReader) leaf.reader()).checkIntegrity();
                }
            }
            return true;
        } catch (IOException | RuntimeException damaged) {
            log.debug("Damaged index", damaged);
            return false;
        }
    }

    private static boolean onlyLock(Directory directory) throws IOException {
        return Stream.of(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals);
    }

    private static void removeOthers(Path parent, Path kept) throws IOException {
        Files.createDirectories(parent);
        try (Stream<Path> folders = Files.list(parent)) {
            for (Path folder : folders.filter(other -> !other.equals(kept)).toList()) {
                empty(folder);
                Files.deleteIfExists(folder);
            }
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
