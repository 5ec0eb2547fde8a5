package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.kit.Form;
import nl.kringwijs.text.Words;

/// What the organiser wants to know, as fields. What was typed stays when a question goes and comes back.
final class QuestionFields extends Div {

    private final Form form;
    private final transient Map<UUID, Component> fields = new HashMap<>();
    private final transient Map<UUID, Supplier<String>> values = new LinkedHashMap<>();
    private final transient Map<UUID, String> known;

    /// @param known what they answered before, by question
    QuestionFields(Form form, Map<UUID, String> known) {
        this.form = form;
        this.known = known;
        addClassName("kw-form");
        getElement().setAttribute("aria-live", "polite");
    }

    /// Asks these, and no others.
    void ask(List<Question> questions) {
        removeAll();
        values.clear();
        questions.forEach(question -> {
            add(fields.computeIfAbsent(question.key(), unknown -> field(question)));
            values.put(question.key(), value(fields.get(question.key())));
        });
        setVisible(!questions.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static Supplier<String> value(@org.jspecify.annotations.Nullable Component field) {
        return () -> field instanceof HasValue<?, ?> typed
                ? Optional.ofNullable(((HasValue<?, String>) typed).getValue()).orElse("")
                : "";
    }

    /// What was typed, by question.
    Map<UUID, String> answers() {
        Map<UUID, String> all = new HashMap<>();
        values.forEach((question, value) -> all.put(question, value.get()));
        return all;
    }

    private Component field(Question question) {
        String help = Words.say("events.question.weeks", question.weeks());
        String answer = known.getOrDefault(question.key(), "");
        return switch (question.kind()) {
            case TEXT -> {
                var text = new TextArea(question.text());
                text.setMaxLength(500);
                text.setHelperText(help);
                text.setValue(answer);
                yield named(question, text);
            }
            case NUMBER -> {
                var number = new TextField(question.text());
                number.setMaxLength(9);
                number.getElement().setAttribute("inputmode", "numeric");
                number.setHelperText(help);
                number.setValue(answer);
                yield named(question, number);
            }
            case CHOICE -> {
                var choice = new Select<String>();
                choice.setLabel(question.text());
                choice.setItems(question.options());
                choice.setEmptySelectionAllowed(!question.required());
                choice.setEmptySelectionCaption(Words.say("events.question.none"));
                choice.setHelperText(help);
                if (question.options().contains(answer)) {
                    choice.setValue(answer);
                }
                yield named(question, choice);
            }
        };
    }

    private <F extends Component & HasValidation & HasValue<?, ?>> Component named(Question question, F field) {
        field.setRequiredIndicatorVisible(question.required());
        form.name(question.key().toString(), field);
        return field;
    }
}
