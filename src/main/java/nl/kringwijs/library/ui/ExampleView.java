package nl.kringwijs.library.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("praktijk/:slug")
@AnonymousAllowed
class ExampleView extends ReadingView {

    ExampleView(ExamplePages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
