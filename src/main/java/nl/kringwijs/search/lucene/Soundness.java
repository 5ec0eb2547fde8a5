package nl.kringwijs.search.lucene;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells an index that is damaged from one that can not be read at this moment: only the first is thrown away.
final class Soundness {

    private static final Logger log = LoggerFactory.getLogger(Soundness.class);

    private Soundness() {}

    /// Reads every file that answers come from to its checksum: a flipped bit is found here and not in an answer.
    ///
    /// @throws IOException when it can not be told, such as with too many open files
    static boolean isSound(IndexReader reader) throws IOException {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                ((CodecReader) leaf.reader()).checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException failure) {
            if (!isDamage(failure)) {
                throw failure;
            }
            log.warn("Damage in a search index", failure);
            return false;
        }
    }

    /// As above, of an index that is not open.
    static boolean isSound(Directory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return Stream.of(directory.listAll()).allMatch(IndexWriter.WRITE_LOCK_NAME::equals);
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return isSound(reader);
            }
        } catch (IOException | RuntimeException failure) {
            if (!isDamage(failure)) {
                throw failure;
            }
            log.warn("Damage in a search index", failure);
            return false;
        }
    }

    /// Whether a sound index was ever filled to the end.
    static boolean isWhole(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                && DirectoryReader.listCommits(directory)
                        .getLast()
                        .getUserData()
                        .containsKey(IndexFolder.CURSOR);
    }

    /// What Lucene stumbles over in a damaged file is not always told as such.
    private static boolean isDamage(Exception failure) {
        return switch (failure) {
            case CorruptIndexException damaged -> true;
            case IndexFormatTooOldException old -> true;
            case IndexFormatTooNewException young -> true;
            case EOFException cut -> true;
            case FileNotFoundException gone -> true;
            case NoSuchFileException gone -> true;
            case AlreadyClosedException closed -> false;
            default -> failure instanceof RuntimeException;
        };
    }
}
