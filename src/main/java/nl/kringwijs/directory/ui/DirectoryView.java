package nl.kringwijs.directory.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("organisaties/:slug")
@RouteAlias("plaatsen/:slug")
@AnonymousAllowed
class DirectoryView extends ReadingView {

    DirectoryView(DirectoryPages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
