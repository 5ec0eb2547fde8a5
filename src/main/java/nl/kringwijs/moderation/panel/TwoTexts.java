package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.kit.Drawn;

/// Two versions of a text beside each other, what differs marked, and a choice between them.
final class TwoTexts extends Dialog {

    /// A version, and what it is called.
    record Side(String heading, List<Passage> passages) {}

    TwoTexts(String heading, String words, Side left, Side right) {
        setHeaderTitle(heading);
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        Differences.Sides differ = Differences.of(left.passages(), right.passages());
        var both = new Div(side(left.heading(), differ.left()), side(right.heading(), differ.right()));
        both.addClassName("kw-conflict");
        add(new Paragraph(words), both);
    }

    private static Div side(String heading, DomContent content) {
        var shown = new Drawn(content);
        shown.addClassName("kw-conflict__text");
        shown.getElement().setAttribute("tabindex", "0");
        shown.getElement().setAttribute("role", "region");
        shown.getElement().setAttribute("aria-label", heading);
        return new Div(new H3(heading), shown);
    }

    TwoTexts either(String words, Runnable act) {
        getFooter().add(button(words, act));
        return this;
    }

    TwoTexts mayBeLeft(String words) {
        setCloseOnEsc(true);
        return either(words, () -> {});
    }

    TwoTexts or(String words, Runnable act) {
        Button button = button(words, act);
        button.addThemeNames("primary");
        getFooter().add(button);
        return this;
    }

    private Button button(String words, Runnable act) {
        return new Button(words, click -> {
            close();
            act.run();
        });
    }
}
