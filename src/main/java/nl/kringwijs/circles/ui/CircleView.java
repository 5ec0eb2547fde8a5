package nl.kringwijs.circles.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("leerkringen/:slug")
@RouteAlias("leerkringen")
@AnonymousAllowed
class CircleView extends ReadingView {

    CircleView(CirclePages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
