package nl.kringwijs.home.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("")
@AnonymousAllowed
class HomeView extends ReadingView {

    HomeView(HomePages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
