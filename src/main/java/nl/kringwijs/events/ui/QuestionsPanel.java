package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// What the organiser asks of who signs up.
final class QuestionsPanel extends Div {

    private final transient DraftSession<EventDraft> session;
    private final PartList<Question> list;

    /// Of whom something is asked.
    private record Whom(@Nullable UUID key, String name) {}

    QuestionsPanel(DraftSession<EventDraft> session) {
        this.session = session;
        list = new PartList<>(
                Question::key,
                Question::text,
                () -> taking().questions(),
                step -> session.change(now -> now.takingPart(known -> known.asking(step.apply(known.questions())))),
                this::block);
        var more = new Button(Words.say("events.taking.question.add"), click -> list.add(Question.empty()));
        more.addThemeNames("small");
        addClassName("kw-stack");
        add(list, more);
    }

    private TakingPart taking() {
        return session.content().takingPart();
    }

    void refresh() {
        list.refresh();
    }

    private List<Whom> whom() {
        List<Whom> all = new ArrayList<>(List.of(new Whom(null, Words.say("events.taking.everybody"))));
        Stream.concat(
                        taking().optionalParts().stream().map(part -> new Whom(part.key(), part.name())),
                        taking().entitlements().stream().map(one -> new Whom(one.key(), one.name())))
                .map(one -> new Whom(one.key(), Words.say("events.taking.who", one.name())))
                .forEach(all::add);
        return all;
    }

    private Component block(Question question) {
        UUID key = question.key();
        var text = new TextField(Words.say("events.taking.question"));
        text.setValue(question.text());
        text.setMaxLength(200);
        text.setWidthFull();
        text.addValueChangeListener(event -> list.edit(key, one -> one.asking(event.getValue())));
        var options = new TextField(Words.say("events.taking.options"));
        options.setValue(String.join(", ", question.options()));
        options.setMaxLength(400);
        options.setVisible(question.kind() == Question.Kind.CHOICE);
        options.addValueChangeListener(
                event -> list.edit(key, one -> one.answeredBy(one.kind(), Facts.list(event.getValue()))));
        var fields = new Div(kind(question, options), options, appliesTo(question), weeks(question));
        fields.addClassName("kw-file__fields");
        var required = new Checkbox(Words.say("events.taking.required"), question.required());
        required.addValueChangeListener(event -> list.edit(key, one -> one.required(event.getValue())));
        var acts = new Div();
        acts.addClassName("kw-block__acts");
        list.acts(key, Words.say("events.taking.removed")).forEach(acts::add);
        var block = new Div(text, fields, required, acts);
        block.addClassNames("kw-block", "kw-stack");
        return block;
    }

    private Component kind(Question question, Component options) {
        var kind = new Select<Question.Kind>();
        kind.setLabel(Words.say("events.taking.kind"));
        kind.setItems(Question.Kind.values());
        kind.setItemLabelGenerator(one -> Words.say("events.taking.kind." + one.name()));
        kind.setValue(question.kind());
        kind.addValueChangeListener(event -> {
            options.setVisible(event.getValue() == Question.Kind.CHOICE);
            list.edit(question.key(), one -> one.answeredBy(event.getValue(), one.options()));
        });
        return kind;
    }

    private Component appliesTo(Question question) {
        var whom = new Select<Whom>();
        whom.setLabel(Words.say("events.taking.appliesTo"));
        whom.setItemLabelGenerator(Whom::name);
        offer(whom, question.appliesTo());
        whom.addFocusListener(event -> asked(question.key()).ifPresent(now -> offer(whom, now.appliesTo())));
        whom.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                list.edit(question.key(), one -> one.of(event.getValue().key()));
            }
        });
        return whom;
    }

    private Optional<Question> asked(UUID key) {
        return taking().questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /// Offers whom it can be asked of now; of all, where that is no more.
    private void offer(Select<Whom> whom, @Nullable UUID appliesTo) {
        List<Whom> all = whom();
        whom.setItems(all);
        whom.setValue(all.stream()
                .filter(one -> Objects.equals(one.key(), appliesTo))
                .findFirst()
                .orElse(all.getFirst()));
    }

    private Component weeks(Question question) {
        var weeks = new IntegerField(Words.say("events.taking.weeks"));
        weeks.setValue(question.weeks());
        weeks.setMin(1);
        weeks.setMax(520);
        weeks.addValueChangeListener(event -> list.edit(
                question.key(),
                one -> one.keptFor(event.getValue() == null ? Question.USUAL_WEEKS : event.getValue())));
        return weeks;
    }
}
