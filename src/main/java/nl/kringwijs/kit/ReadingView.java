package nl.kringwijs.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import java.util.Map;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Site;

/// A view that shows the [Page] of its address, and nothing else. The same page was in the first response.
public abstract class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PagePreview pages;
    private final transient CurrentViewer viewer;
    private final transient Site site;
    private String title = "";

    protected ReadingView(PagePreview pages, CurrentViewer viewer, Site site) {
        this.pages = pages;
        this.viewer = viewer;
        this.site = site;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Page page = pages.page(address(event.getLocation()), viewer.get())
                .orElseGet(() -> StatusPages.unknown("/" + event.getLocation().getPath()));
        if (page.status() == 301) {
            event.forwardTo(page.path().substring(1));
            return;
        }
        title = page.title().isEmpty() ? site.name() : page.title() + " – " + site.name();
        getElement().setProperty("innerHTML", page.html());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    protected static Address address(Location location) {
        return Address.of(
                location.getPath(), Map.copyOf(location.getQueryParameters().getParameters()));
    }
}
