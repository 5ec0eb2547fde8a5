package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.kit.Form;
import nl.kringwijs.text.Words;

/// Whom somebody brings along: a line with a name and an address for each.
final class ColleagueRows extends Div {

    private static final int MOST = 5;

    private final Form form;
    private final Div lines = new Div();
    private final Button more = new Button(Words.say("events.signUp.colleague.add"));
    private final transient List<Row> rows = new ArrayList<>();

    private record Row(TextField name, EmailField email) {}

    /// @param typed lines that were filled in before
    ColleagueRows(Form form, List<Colleague> typed) {
        this.form = form;
        var words = new Paragraph(Words.say("events.signUp.colleague.text"));
        words.addClassName("kw-quiet");
        lines.addClassName("kw-stack");
        more.addClickListener(click -> add().name().focus());
        add(words, lines, more);
        addClassName("kw-stack");
        typed.forEach(colleague -> {
            Row row = add();
            row.name().setValue(colleague.name());
            row.email().setValue(colleague.email());
        });
    }

    private Row add() {
        var name = new TextField(Words.say("events.signUp.colleague.name", rows.size() + 1));
        var email = new EmailField(Words.say("events.signUp.colleague.email", rows.size() + 1));
        name.setMaxLength(120);
        email.setManualValidation(true);
        var row = new Row(name, email);
        rows.add(row);
        if (rows.size() == 1) {
            form.name("colleagues", name);
        }
        var line = new Div(name, email);
        line.addClassName("kw-pair");
        lines.add(line);
        more.setVisible(rows.size() < MOST);
        return row;
    }

    List<Colleague> colleagues() {
        return rows.stream()
                .map(row -> new Colleague(
                        row.name().getValue().strip(), row.email().getValue().strip()))
                .toList();
    }
}
