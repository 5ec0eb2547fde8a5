package nl.kringwijs.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.kringwijs.text.Words;

/// The bar above an editor: in what state the text is, when it was saved, and what comes next.
public final class DeskBar extends Div {

    private final Span state = new Span();
    private final Span saved = new Span();
    private final Div acts = new Div();
    private final Div further = new Div();
    private final Div row;
    private final Anchor reading = new Anchor("", Words.say("kit.desk.view"));

    public DeskBar(Component... actions) {
        addClassName("kw-deskbar");
        state.addClassName("kw-state");
        saved.getElement().setAttribute("role", "status");
        reading.addClassNames("kw-button", "kw-button--quiet", "kw-button--small");
        reading.setTarget("_blank");
        reading.setVisible(false);
        acts.addClassName("kw-deskbar__acts");
        further.addClassName("kw-deskbar__acts");
        further.setVisible(false);
        acts.add(reading, further);
        acts.add(actions);
        var row = new Div(state, saved, acts);
        this.row = row;
        row.addClassNames("kw-wrap", "kw-deskbar__row");
        add(row);
    }

    /// Who else is here, after when it was saved.
    public void here(Component line) {
        row.addComponentAtIndex(2, line);
    }

    /// What else can be done here, before the acts of the bar itself.
    public void acts(List<Component> more) {
        further.removeAll();
        further.add(more);
        further.setVisible(!more.isEmpty());
    }

    /// @param step how far the ring is closed: `open`, `running`, `done` or `alert`
    public void state(String words, String step) {
        state.setText(words);
        state.setClassName("kw-state kw-state--" + step);
    }

    public void saved(String words) {
        saved.setText(words);
    }

    /// Where readers see it, or nowhere.
    public void readable(String path) {
        reading.setHref(path);
        reading.setVisible(!path.isEmpty());
    }
}
