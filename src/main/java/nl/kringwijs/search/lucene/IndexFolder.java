package nl.kringwijs.search.lucene;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.jobs.CrashPoints;
import nl.kringwijs.search.SearchAway;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/// One index on disk, open for writing and searching. How far it has read the log of changes, and when it was filled,
/// stand in its commits. What goes wrong with it is remembered here, so that the trouble of one index is never taken
/// for that of another.
final class IndexFolder implements Closeable {

    static final String CURSOR = "cursor";

    private static final String FILLED = "filled";
    /// What may be damage and may be a mistake in a program is not looked into more often.
    private static final Duration EXAMINED_AT_MOST_EVERY = Duration.ofMinutes(5);

    private final Path path;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile boolean suspect;
    private volatile long examined = System.nanoTime() - EXAMINED_AT_MOST_EVERY.toNanos();

    IndexFolder(Path path, Directory directory, Analyzer analyzer) throws IOException {
        this.path = path;
        this.directory = directory;
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setCommitOnClose(false));
        try {
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException | Error failure) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw failure;
        }
    }

    /// Something that reads or writes files.
    interface Work<T> {
        T run() throws IOException;
    }

    /// A question.
    interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    /// What goes wrong with the files makes this index suspect.
    <T> T trying(Work<T> work) {
        try {
            return work.run();
        } catch (CorruptIndexException failure) {
            suspect = true;
            throw new SearchAway("The search index is damaged", failure);
        } catch (IOException | AlreadyClosedException failure) {
            suspect = true;
            throw new SearchAway("The search index can not be read or written", failure);
        }
    }

    <T> T ask(IndexSearcher searcher, Asking<T> asking) {
        return trying(() -> {
            try {
                return asking.ask(searcher);
            } catch (AlreadyClosedException failure) {
                throw failure;
            } catch (RuntimeException failure) {
                suspect = suspect || System.nanoTime() - examined > EXAMINED_AT_MOST_EVERY.toNanos();
                throw failure;
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /// To be given back by [#ask].
    IndexSearcher searcher() throws IOException {
        return searchers.acquire();
    }

    void replace(SubjectRef subject, List<SearchDocument> documents) {
        var all = new Term(Fields.SUBJECT, subject.key());
        // An update with no documents leaves Lucene a buffer that it counts on to hold some
        trying(() -> documents.isEmpty()
                ? writer.deleteDocuments(all)
                : writer.updateDocuments(
                        all, documents.stream().map(Fields::document).toList()));
        CrashPoints.pass("index.after-replace");
    }

    /// Takes everything out.
    void empty() {
        trying(writer::deleteAll);
    }

    /// Makes what was written findable.
    void refresh() {
        trying(() -> {
            searchers.maybeRefreshBlocking();
            return searchers;
        });
    }

    Path path() {
        return path;
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
    void commit(Cursor cursor, Optional<Instant> filledAt) {
        Map<String, String> data = new HashMap<>();
        data.put(CURSOR, cursor.log() + ":" + cursor.xid() + ":" + cursor.id());
        filledAt.ifPresent(at -> data.put(FILLED, at.toString()));
        trying(() -> {
            writer.setLiveCommitData(data.entrySet());
            return writer.commit();
        });
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

    /// Whether something went wrong since it was last examined.
    boolean isSuspect() {
        return suspect;
    }

    /// Reads every file that answers come from to its checksum.
    boolean isSound() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            boolean isSound = Soundness.isSound(searcher.getIndexReader());
            suspect = false;
            examined = System.nanoTime();
            return isSound;
        } finally {
            searchers.release(searcher);
        }
    }

    /// What was not committed is given up. Answers that are under way are given to the end.
    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer::rollback, directory);
    }
}
