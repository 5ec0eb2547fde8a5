package nl.kringwijs.search.lucene;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.jobs.CrashPoints;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchEngine.Cursor;
import nl.kringwijs.search.SearchEngine.Filling;
import nl.kringwijs.shared.SubjectRef;

/// An index that is being filled: beside the present one, or where there is none that answers, in its place, with what
/// there is so far.
final class IndexFilling implements Filling {

    private static final int SHOWN_EVERY = 50;

    private final Generations generations;
    private final IndexFolder folder;
    private final boolean isBeside;
    private int done;
    private boolean finished;

    /// @param folder an empty one, the present one or another
    IndexFilling(Generations generations, IndexFolder folder) {
        this.generations = generations;
        this.folder = folder;
        isBeside = folder != generations.current();
    }

    @Override
    public void replace(SubjectRef subject, List<SearchDocument> documents) {
        folder.replace(subject, documents);
        done++;
        if (!isBeside && done % SHOWN_EVERY == 0) {
            folder.refresh();
        }
        CrashPoints.pass("fill.under-way");
    }

    @Override
    public void finish(Cursor cursor) {
        folder.refresh();
        CrashPoints.pass("fill.before-commit");
        folder.commit(cursor, Optional.of(Instant.now()));
        CrashPoints.pass("fill.after-commit");
        finished = true;
        if (isBeside) {
            generations.take(folder);
        }
        CrashPoints.pass("fill.after-swap");
    }

    @Override
    public void close() {
        if (isBeside && !finished) {
            generations.drop(folder);
        }
    }
}
