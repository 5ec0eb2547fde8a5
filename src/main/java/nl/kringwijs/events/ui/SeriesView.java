package nl.kringwijs.events.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("reeksen/:slug")
@AnonymousAllowed
class SeriesView extends ReadingView {

    SeriesView(SeriesPages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
