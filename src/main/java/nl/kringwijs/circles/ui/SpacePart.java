package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.kringwijs.text.Words;

/// A part of a circle's space: its heading in the margin, its matter beside it.
abstract class SpacePart extends Section {

    private final Div matter = new Div();
    private final H2 heading;

    /// @param words key of the heading
    SpacePart(String id, String words) {
        addClassName("kw-section");
        heading = new H2(Words.say(words));
        heading.addClassName("kw-section__title");
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        var head = new Div(heading);
        head.addClassName("kw-section__head");
        matter.addClassName("kw-stack");
        add(head, matter);
    }

    void heading(String words) {
        heading.setText(words);
    }

    void matter(Component... components) {
        matter.add(components);
    }
}
