package nl.kringwijs.search;

import java.time.Instant;
import java.util.concurrent.Future;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// For whoever runs the portal: how this node's index is, and what to do when it is not well.
@Service
public class IndexCare {

    private final SearchEngine engine;
    private final SearchIndexer indexer;
    private final ChangeQueries changes;

    IndexCare(SearchEngine engine, SearchIndexer indexer, ChangeQueries changes) {
        this.engine = engine;
        this.indexer = indexer;
        this.changes = changes;
    }

    /// @param index how large it is and when it was filled, null when it can not be asked
    /// @param waiting changes that are not in it yet
    /// @param since since when the oldest of those waits
    /// @param rebuilding how far it is being filled
    /// @param trouble why it can not be brought up to date, as the machine says it, or empty
    public record Health(
            SearchEngine.@Nullable State index,
            int waiting,
            @Nullable Instant since,
            Search.Rebuilding rebuilding,
            String trouble) {}

    public Health health(Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        SearchIndexer.Progress progress = indexer.progress();
        var rebuilding = new Search.Rebuilding(progress.rebuilding(), progress.done(), progress.of());
        String trouble = indexer.trouble().orElse("");
        try {
            ChangeQueries.Lag lag = changes.waiting(indexer.cursor());
            return new Health(engine.state(), lag.changes(), lag.since(), rebuilding, trouble);
        } catch (SearchAway away) {
            return new Health(null, 0, null, rebuilding, trouble.isEmpty() ? away.toString() : trouble);
        }
    }

    /// Fills an index anew beside this one, which goes on answering.
    ///
    /// @return done when the new one has taken over, or could not be filled
    public Future<?> rebuild(Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        return indexer.askForRebuild();
    }

    /// Compares all of the index with the database, and mends what differs.
    public Future<Difference> compare(Viewer viewer) {
        viewer.mustBe(Role.ADMIN);
        return indexer.askForComparison();
    }
}
