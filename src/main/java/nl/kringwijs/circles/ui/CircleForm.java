package nl.kringwijs.circles.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.PageHead;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.text.Words;

/// A short form about one circle, at an address under the circle's own.
abstract class CircleForm extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Circles circles;
    private final transient CurrentViewer viewer;
    private String title = "";

    CircleForm(Circles circles, CurrentViewer viewer) {
        this.circles = circles;
        this.viewer = viewer;
    }

    /// Fills the page for this circle.
    abstract void fill(CirclePage page, Form form);

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String slug = event.getRouteParameters().get("slug").orElse("");
        switch (circles.page(slug, viewer.get())) {
            case Lookup.Found<CirclePage>(CirclePage page) -> {
                var form = new Form();
                addClassName("kw-wrap");
                add(new Drawn(Parts.crumbs(
                        new Parts.Crumb(CircleLinks.ALL, Words.say("circles.circles")),
                        new Parts.Crumb(CircleLinks.circle(slug), page.circle().title()))));
                fill(page, form);
                add(form);
            }
            case Lookup.Moved<CirclePage>(String to) -> {
                String rest = event.getLocation().getPath().replaceFirst("^leerkringen/[^/]+", "");
                event.forwardTo(to.substring(1) + rest);
            }
            case Lookup.Gone<CirclePage> _ -> status(StatusPages.gone("/").html());
            case Lookup.Unknown<CirclePage> _ -> status(StatusPages.unknown("/").html());
        }
    }

    private void status(String html) {
        title = Words.say("kit.status.unknown.title");
        getElement().setProperty("innerHTML", html);
    }

    /// The title of the page and a line that says what it is for.
    void head(String heading, String lead) {
        title = heading;
        add(new PageHead(heading, lead));
    }

    /// Puts a message in the place of the form: it is done.
    static void done(Form form, String words, Component... more) {
        form.empty();
        form.put(new Drawn(Parts.note(false, Icons.ON, p(words))));
        form.put(more);
    }
}
