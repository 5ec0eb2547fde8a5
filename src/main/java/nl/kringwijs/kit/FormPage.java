package nl.kringwijs.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// A page with one short form: a title, a line that says what it is for, fields, one green button. A [Problem] comes
/// to stand at its field, and what was typed stays.
public abstract class FormPage extends Div implements HasDynamicTitle {

    private final String title;
    private final Div matter = new Div();
    private final Div note = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    protected FormPage(String title, String lead) {
        this.title = title;
        addClassName("kw-wrap");
        var head = new Div();
        head.addClassName("kw-head");
        var heading = new H1(title);
        heading.addClassName("kw-head__title");
        head.add(heading);
        if (!lead.isBlank()) {
            var words = new Paragraph(lead);
            words.addClassName("kw-head__lead");
            head.add(words);
        }
        matter.addClassName("kw-form");
        note.getElement().setAttribute("role", "status");
        add(head, note, matter);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /// Adds a field, under the name by which a problem finds it.
    protected <F extends Component & HasValidation & HasValue<?, ?>> void field(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> clear(field));
        matter.add(field);
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    protected void say(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("kw-quiet");
        matter.add(paragraph);
    }

    protected void put(Component component) {
        matter.add(component);
    }

    /// The one green button. What `act` throws as a [Problem] is shown at its field, or above the form.
    protected Button action(String label, Runnable act) {
        var button = new Button(label);
        button.addThemeNames("primary");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                fields.values().forEach(FormPage::clear);
                note.getElement().setProperty("innerHTML", "");
                act.run();
            } catch (Problem problem) {
                show(problem);
            } finally {
                button.setEnabled(true);
            }
        });
        var row = new Div(button);
        matter.add(row);
        return button;
    }

    protected void show(Problem problem) {
        HasValidation field = problem.field().map(fields::get).orElse(null);
        if (field == null) {
            alert(Words.say(problem));
            return;
        }
        field.setErrorMessage(Words.say(problem));
        field.setInvalid(true);
        if (field instanceof com.vaadin.flow.component.Focusable<?> focusable) {
            focusable.focus();
        }
    }

    protected void alert(String words) {
        note.getElement()
                .setProperty(
                        "innerHTML",
                        Parts.note(true, Icons.CLOSE, j2html.TagCreator.p(words))
                                .render());
    }

    /// Puts a message in the place of the form: it is done.
    protected void done(String heading, String words, Component... more) {
        matter.removeAll();
        fields.clear();
        note.getElement().setProperty("innerHTML", "");
        var message = new Div();
        message.getElement()
                .setProperty(
                        "innerHTML",
                        Parts.note(
                                        false,
                                        Icons.ON,
                                        j2html.TagCreator.div(
                                                j2html.TagCreator.p(j2html.TagCreator.b(heading)),
                                                j2html.TagCreator.p(words)))
                                .render());
        matter.add(message);
        matter.add(more);
    }
}
