package nl.kringwijs.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// Fields that a [Problem] finds by name: it comes to stand at its field, and what was typed stays.
public final class Form extends Div {

    private final Drawn note = new Drawn();
    private final Div matter = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public Form() {
        note.getElement().setAttribute("role", "status");
        matter.addClassName("kw-form");
        add(note, matter);
    }

    /// Adds a field, under the name by which a problem finds it.
    public <F extends Component & HasValidation & HasValue<?, ?>> void field(String name, F field) {
        name(name, field);
        matter.add(field);
    }

    /// Gives a field that stands elsewhere in the form the name by which a problem finds it.
    public <F extends Component & HasValidation & HasValue<?, ?>> void name(String name, F field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> clear(field));
    }

    public void put(Component... components) {
        matter.add(components);
    }

    private static void clear(HasValidation field) {
        field.setInvalid(false);
        field.setErrorMessage("");
    }

    /// The one green button. What `act` throws as a [Problem] is shown at its field, or above the form.
    public Button action(String label, Runnable act) {
        var button = new Button(label);
        button.addThemeNames("primary");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                fields.values().forEach(Form::clear);
                note.draw();
                act.run();
            } catch (Problem problem) {
                show(problem);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    public void show(Problem problem) {
        HasValidation field = problem.field().map(fields::get).orElse(null);
        if (field == null) {
            alert(Words.say(problem));
            return;
        }
        field.setErrorMessage(Words.say(problem));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    public void alert(String words) {
        note.draw(Parts.note(true, Icons.CLOSE, j2html.TagCreator.p(words)));
    }

    public void empty() {
        matter.removeAll();
        fields.clear();
        note.draw();
    }
}
