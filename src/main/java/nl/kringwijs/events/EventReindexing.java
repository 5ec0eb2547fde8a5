package nl.kringwijs.events;

import java.util.List;
import nl.kringwijs.directory.PlaceChanged;
import nl.kringwijs.themes.ThemeChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets events be found anew when a theme or place they carry is called otherwise. Runs in the transaction of the
/// change.
@Component
class EventReindexing {

    private final EventQueries queries;
    private final EventNews news;

    EventReindexing(EventQueries queries, EventNews news) {
        this.queries = queries;
        this.news = news;
    }

    @EventListener
    void on(ThemeChanged changed) {
        again(queries.withTheme(changed.theme()));
    }

    @EventListener
    void on(PlaceChanged changed) {
        again(queries.within(changed.place()));
    }

    private void again(List<EventId> events) {
        events.forEach(news::tellOfNames);
    }
}
