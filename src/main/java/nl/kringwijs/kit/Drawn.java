package nl.kringwijs.kit;

import com.vaadin.flow.component.html.Div;
import j2html.tags.DomContent;

/// A place in a view that holds a drawn part of a page and is drawn anew as a whole.
public final class Drawn extends Div {

    public Drawn(DomContent... content) {
        draw(content);
    }

    public void draw(DomContent... content) {
        var html = new StringBuilder();
        for (DomContent part : content) {
            html.append(part.render());
        }
        getElement().setProperty("innerHTML", html.toString());
    }
}
