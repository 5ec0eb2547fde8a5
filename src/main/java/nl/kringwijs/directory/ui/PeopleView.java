package nl.kringwijs.directory.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("mensen/:slug")
@RouteAlias("mensen")
@AnonymousAllowed
class PeopleView extends ReadingView {

    PeopleView(PeoplePages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
