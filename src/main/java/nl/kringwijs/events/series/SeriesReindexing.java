package nl.kringwijs.events.series;

import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.themes.ThemeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets series be found anew when a theme they carry is called otherwise. Runs in the transaction of the change.
@Component
class SeriesReindexing {

    private final SeriesQueries queries;
    private final SearchChanges changes;

    SeriesReindexing(SeriesQueries queries, SearchChanges changes) {
        this.queries = queries;
        this.changes = changes;
    }

    @EventListener
    void on(ThemeChanged changed) {
        queries.withTheme(changed.theme()).forEach(series -> changes.changed(series.ref()));
    }
}
