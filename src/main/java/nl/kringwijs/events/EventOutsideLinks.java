package nl.kringwijs.events;

import java.util.List;
import nl.kringwijs.links.OutsideLink;
import nl.kringwijs.links.OutsideLinks;
import nl.kringwijs.shared.Kind;
import org.springframework.stereotype.Component;

/// What the texts of days link to.
@Component
class EventOutsideLinks implements OutsideLinks {

    private final EventQueries queries;

    EventOutsideLinks(EventQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<OutsideLink> outside() {
        return queries.prose().stream()
                .flatMap(one -> OutsideLink.in(
                        one.text(), Kind.BIJEENKOMST, one.title(), EventLinks.edit(new EventId(one.id()))))
                .toList();
    }
}
