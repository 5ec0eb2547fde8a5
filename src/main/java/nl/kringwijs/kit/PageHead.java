package nl.kringwijs.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/// What a page begins with: its title and a line that says what it is for.
public final class PageHead extends Div {

    /// @param lead may be empty
    public PageHead(String title, String lead) {
        addClassName("kw-head");
        var heading = new H1(title);
        heading.addClassName("kw-head__title");
        add(heading);
        if (!lead.isBlank()) {
            var words = new Paragraph(lead);
            words.addClassName("kw-head__lead");
            add(words);
        }
    }

    public PageHead(String title) {
        this(title, "");
    }
}
