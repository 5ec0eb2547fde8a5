package nl.kringwijs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
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
    }
}
