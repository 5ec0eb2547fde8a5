package nl.kringwijs.moderation.panel;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.kringwijs.kit.Drawn;

/// Two versions of a text beside each other, and a choice between them.
final class TwoTexts extends Dialog {

    private final Div both = new Div();

    TwoTexts(String heading, String words) {
        setHeaderTitle(heading);
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        both.addClassName("kw-conflict");
        add(new Paragraph(words), both);
    }

    TwoTexts left(String heading, List<Passage> passages) {
        both.add(side(heading, passages));
        return this;
    }

    TwoTexts right(String heading, List<Passage> passages) {
        both.add(side(heading, passages));
        return this;
    }

    private static Div side(String heading, List<Passage> passages) {
        var shown = new Drawn(dl(each(
                passages.stream().filter(passage -> !passage.text().isBlank()).toList(),
                passage -> each(dt(passage.label()), dd(passage.text())))));
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
