package nl.kringwijs.events.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("bijeenkomsten")
@RouteAlias("bijeenkomsten/:slug/:workshop")
@AnonymousAllowed
class EventView extends ReadingView {

    EventView(EventPages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
