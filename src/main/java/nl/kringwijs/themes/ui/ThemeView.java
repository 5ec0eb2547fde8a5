package nl.kringwijs.themes.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("themas/:slug")
@RouteAlias("themas")
@AnonymousAllowed
class ThemeView extends ReadingView {

    ThemeView(ThemePages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
