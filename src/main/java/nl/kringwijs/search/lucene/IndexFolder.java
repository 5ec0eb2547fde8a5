package nl.kringwijs.search.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchEngine.Cursor;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One index on disk, open for writing and searching. How far it has read the log of changes, and when it was filled,
/// stand in its commits.
final class IndexFolder implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final String CURSOR = "cursor";
    private static final String FILLED = "filled";

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    IndexFolder(Path path, Directory directory, Analyzer analyzer) throws IOException {
        this.path = path;
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false));
        searchers = new SearcherManager(writer, new SearcherFactory());
    }

    Path path() {
        return path;
    }

    Directory directory() {
        return directory;
    }

    IndexWriter writer() {
        return writer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /// False after a write that failed in the middle, such as on a full disk: it can then be read, but no longer be
    /// written to.
    boolean isWritable() {
        return writer.isOpen();
    }

    /// Why it can no longer be written to, or null.
    @Nullable
    Throwable tragedy() {
        return writer.getTragicException();
    }

    private Optional<String> kept(String key) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> entry : data) {
                if (entry.getKey().equals(key)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    Optional<Cursor> cursor() {
        return kept(CURSOR).map(text -> {
            String[] parts = text.split(":", 3);
            return new Cursor(UUID.fromString(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        });
    }

    Optional<Instant> filledAt() {
        return kept(FILLED).map(Instant::parse);
    }

    /// Keeps what was written, with how far that is.
    void commit(Cursor cursor) throws IOException {
        commit(cursor, filledAt());
    }

    void commit(Cursor cursor, Optional<Instant> filledAt) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(CURSOR, cursor.log() + ":" + cursor.xid() + ":" + cursor.id());
        filledAt.ifPresent(at -> data.put(FILLED, at.toString()));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += length(file);
        }
        return bytes;
    }

    private long length(String file) throws IOException {
        try {
            return directory.fileLength(file);
        } catch (FileNotFoundException | NoSuchFileException merged) {
            // Segments come and go while we look
            return 0;
        }
    }

    /// Reads every file that answers come from to its checksum.
    boolean isSound() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return isSound(searcher.getIndexReader());
        } finally {
            searchers.release(searcher);
        }
    }

    private static boolean isSound(IndexReader reader) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException damaged) {
            log.debug("Damaged index", damaged);
            return false;
        }
    }

    /// Reads every file of an index that is not open to its checksum: a flipped bit is found here and not in an answer.
    static boolean isSound(Directory directory) {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Stream.of(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return isSound(reader);
            }
        } catch (IOException | RuntimeException damaged) {
            log.debug("Damaged index", damaged);
            return false;
        }
    }

    /// Whether it was ever filled to the end.
    static boolean isWhole(Directory directory) {
        try {
            return DirectoryReader.indexExists(directory)
                    && DirectoryReader.listCommits(directory)
                            .getLast()
                            .getUserData()
                            .containsKey(CURSOR);
        } catch (IOException | RuntimeException damaged) {
            log.debug("Damaged index", damaged);
            return false;
        }
    }

    /// What was not committed is given up. Answers that are under way are given to the end.
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }
}
