package nl.kringwijs.search.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.ReadingView;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

@Route("zoeken")
@AnonymousAllowed
class SearchView extends ReadingView {

    SearchView(SearchPages pages, CurrentViewer viewer, Site site) {
        super(pages, viewer, site);
    }
}
