package nl.kringwijs.events;

import java.util.Collection;
import java.util.Set;
import nl.kringwijs.search.SearchChanges;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells the rest of the portal that an event changed, and with it each of its workshops. Runs in the transaction of
/// the change.
@Component
class EventNews {

    private final EventQueries queries;
    private final SearchChanges changes;
    private final ApplicationEventPublisher told;

    EventNews(EventQueries queries, SearchChanges changes, ApplicationEventPublisher told) {
        this.queries = queries;
        this.changes = changes;
        this.told = told;
    }

    void tell(EventId event) {
        tell(event, Set.of());
    }

    /// @param gone workshops it had until now
    void tell(EventId event, Collection<WorkshopId> gone) {
        gone.forEach(workshop -> changes.changed(workshop.ref()));
        toBeFound(event);
        told.publishEvent(new EventChanged(event, true));
    }

    /// Tells that something the event carries is called otherwise.
    void tellOfNames(EventId event) {
        toBeFound(event);
        told.publishEvent(new EventChanged(event, false));
    }

    private void toBeFound(EventId event) {
        queries.workshops(event).forEach(workshop -> changes.changed(workshop.ref()));
        changes.changed(event.ref());
    }
}
