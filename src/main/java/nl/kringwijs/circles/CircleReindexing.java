package nl.kringwijs.circles;

import nl.kringwijs.directory.PlaceChanged;
import nl.kringwijs.media.FileExtracted;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.themes.ThemeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets circles be found anew when a theme or place they carry is called otherwise, or a file of theirs is taken
/// apart. Runs in the transaction of the change.
@Component
class CircleReindexing {

    private final CircleQueries queries;
    private final SpaceQueries space;
    private final SearchChanges changes;

    CircleReindexing(CircleQueries queries, SpaceQueries space, SearchChanges changes) {
        this.queries = queries;
        this.space = space;
        this.changes = changes;
    }

    @EventListener
    void on(ThemeChanged changed) {
        queries.withTheme(changed.theme()).forEach(circle -> changes.changed(circle.ref()));
    }

    /// Where a meeting is stands in words, so any circle with meetings may be meant.
    @EventListener
    void on(PlaceChanged changed) {
        queries.withStopsSomewhere().forEach(circle -> changes.changed(circle.ref()));
    }

    @EventListener
    void on(FileExtracted extracted) {
        space.keeping(extracted.file()).forEach(circle -> changes.changed(circle.ref()));
    }
}
