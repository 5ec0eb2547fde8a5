package nl.kringwijs.events;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.shared.Viewer;

/// What is kept of an event by the library, shown on its page. A door that opens upward: the library implements it.
public interface EventKept {

    List<DomContent> kept(EventId event, Viewer viewer);
}
