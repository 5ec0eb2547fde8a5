package nl.kringwijs.library;

import java.util.List;
import nl.kringwijs.events.EventChanged;
import nl.kringwijs.media.FileExtracted;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.themes.ThemeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets recaps and their material be found anew when the event, theme or file changes whose
/// facts they carry. Runs in
/// the transaction of the change.
@Component
class LibraryReindexing {

    private final LibraryQueries queries;
    private final MaterialRepository materials;
    private final SearchChanges changes;

    LibraryReindexing(LibraryQueries queries, MaterialRepository materials, SearchChanges changes) {
        this.queries = queries;
        this.materials = materials;
        this.changes = changes;
    }

    @EventListener
    void on(EventChanged changed) {
        again(queries.about(changed.event()));
    }

    @EventListener
    void on(ThemeChanged changed) {
        again(queries.withTheme(changed.theme()));
    }

    @EventListener
    void on(FileExtracted extracted) {
        queries.showing(extracted.file()).forEach(material -> changes.changed(material.ref()));
    }

    private void again(List<RecapId> recaps) {
        for (RecapId recap : recaps) {
            changes.changed(recap.ref());
            materials
                    .findByRecapIdOrderByPosition(recap)
                    .forEach(material -> changes.changed(material.id().ref()));
        }
    }
}
