package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A disk on which there is room for so many bytes and no more.
final class SmallDisk implements Generations.Opening {

    static final Generations.Opening UNLIMITED = FSDirectory::open;
    static final String FULL = "No space left on device";

    private final AtomicLong left = new AtomicLong(Long.MAX_VALUE);

    void leave(long bytes) {
        left.set(bytes);
    }

    @Override
    public Directory open(Path folder) throws IOException {
        return new FilterDirectory(FSDirectory.open(folder)) {
            @Override
            public IndexOutput createOutput(String name, IOContext context) throws IOException {
                return limited(super.createOutput(name, context));
            }

            @Override
            public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
                return limited(super.createTempOutput(prefix, suffix, context));
            }
        };
    }

    private IndexOutput limited(IndexOutput output) {
        return new FilterIndexOutput("limited " + output.getName(), output.getName(), output) {
            @Override
            public void writeByte(byte one) throws IOException {
                take(1);
                super.writeByte(one);
            }

            @Override
            public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
                take(length);
                super.writeBytes(bytes, offset, length);
            }
        };
    }

    private void take(long bytes) throws IOException {
        if (left.addAndGet(-bytes) < 0) {
            throw new IOException(FULL);
        }
    }
}
