package nl.kringwijs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Frame;
import nl.kringwijs.shared.CurrentViewer;

/// The frame around every view.
@Layout
@AnonymousAllowed
@JsModule("./components/enhance.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /// As with any page: another one begins at its top, or at the part its address names; who goes back is where they
    /// left. The address changes a moment after the page. The keyboard goes on in the page, unless it is in a field
    /// by then.
    private static final String PLACE = """
            const kept = window.kringwijsPlaces ??= (() => {
                const places = { path: undefined, left: new Map() };
                const note = () => {
                    if (places.path === location.pathname) {
                        places.left.set(places.path, scrollY);
                    }
                };
                history.scrollRestoration = 'manual';
                addEventListener('pageshow', () => { history.scrollRestoration = 'manual'; });
                addEventListener('pagehide', () => { history.scrollRestoration = 'auto'; });
                addEventListener('scroll', note, { passive: true });
                return places;
            })();
            const path = $0;
            const arrive = frames => {
                if (location.pathname !== path && frames > 0) {
                    requestAnimationFrame(() => arrive(frames - 1));
                    return;
                }
                if (kept.path !== undefined && kept.path !== path) {
                    const part = location.hash && document.getElementById(location.hash.slice(1));
                    if ($1) {
                        scrollTo(0, kept.left.get(path) ?? 0);
                    } else if (part) {
                        part.scrollIntoView();
                    } else {
                        scrollTo(0, 0);
                    }
                    if (document.activeElement === document.body) {
                        document.getElementById('inhoud').focus({ preventScroll: true });
                    }
                }
                kept.path = path;
            };
            arrive(120);""";

    private final transient Frame frame;
    private final transient CurrentViewer viewer;
    private final Div top = new Div();
    private final Main main = new Main();
    private String shownTop = "";

    MainLayout(Frame frame, CurrentViewer viewer) {
        this.frame = frame;
        this.viewer = viewer;
        addClassName("kw-frame");
        main.setId("inhoud");
        main.getElement().setAttribute("tabindex", "-1");
        var foot = new Div();
        foot.getElement().setProperty("innerHTML", frame.foot());
        add(top, main, foot);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add((Component) content);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        String html = frame.top(
                Address.of(
                        location.getPath(),
                        Map.copyOf(location.getQueryParameters().getParameters())),
                viewer.get());
        if (!html.equals(shownTop)) {
            shownTop = html;
            top.getElement().setProperty("innerHTML", html);
        }
        boolean goesBack = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        getElement().executeJs(PLACE, "/" + location.getPath(), goesBack);
    }
}
