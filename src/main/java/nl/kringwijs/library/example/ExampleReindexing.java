package nl.kringwijs.library.example;

import nl.kringwijs.directory.PlaceChanged;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.themes.ThemeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets examples be found anew when a theme or place they carry is called otherwise. Runs in the transaction of the
/// change.
@Component
class ExampleReindexing {

    private final ExampleQueries queries;
    private final SearchChanges changes;

    ExampleReindexing(ExampleQueries queries, SearchChanges changes) {
        this.queries = queries;
        this.changes = changes;
    }

    @EventListener
    void on(ThemeChanged changed) {
        queries.withTheme(changed.theme()).forEach(example -> changes.changed(example.ref()));
    }

    @EventListener
    void on(PlaceChanged changed) {
        queries.within(changed.place()).forEach(example -> changes.changed(example.ref()));
    }
}
