package nl.kringwijs.library.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("presentaties/:slug")
@AnonymousAllowed
class PresentationView extends ReadingView {

    PresentationView(PresentationPages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
