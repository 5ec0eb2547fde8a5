package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.text.Words;

/// How people take part, on the desk: which parts of the day they choose, what follows from that, what they are
/// asked.
final class TakingPartPanel extends Div {

    private final transient DraftSession<EventDraft> session;
    private final transient List<OrganisationSummary> organisations;
    private final Div parts = new Div();
    private final PartList<Entitlement> entitlements;
    private final QuestionsPanel questions;
    private transient List<String> shown = List.of();

    TakingPartPanel(List<OrganisationSummary> organisations, DraftSession<EventDraft> session) {
        this.session = session;
        this.organisations = organisations;
        entitlements = new PartList<>(
                Entitlement::key,
                Entitlement::name,
                () -> session.content().takingPart().entitlements(),
                step -> session.change(
                        now -> now.takingPart(known -> known.entitling(step.apply(known.entitlements())))),
                this::entitlement);
        questions = new QuestionsPanel(session);
        var more = new Button(
                Words.say("events.taking.entitlement.add"),
                click -> entitlements.add(new Entitlement(UUID.randomUUID(), "", List.of())));
        more.addThemeNames("small");
        var capacities = new TextField(Words.say("events.taking.capacities"));
        capacities.setValue(String.join(", ", session.content().takingPart().capacities()));
        capacities.setMaxLength(400);
        capacities.setWidthFull();
        capacities.addValueChangeListener(
                change -> session.change(now -> now.takingPart(known -> known.as(Facts.list(change.getValue())))));
        addClassName("kw-stack");
        parts.addClassName("kw-stack");
        add(
                new H3(Words.say("events.taking.parts")),
                parts,
                new H3(Words.say("events.taking.entitlements")),
                quiet("events.taking.entitlements.text"),
                entitlements,
                more,
                new H3(Words.say("events.taking.questions")),
                questions,
                capacities);
    }

    private static Component quiet(String words) {
        var paragraph = new Paragraph(Words.say(words));
        paragraph.addClassName("kw-quiet");
        return paragraph;
    }

    void refresh() {
        entitlements.refresh();
        questions.refresh();
        List<String> names = session.content().items().stream()
                .map(item -> item.dayPart().strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.equals(shown) && parts.getComponentCount() > 0) {
            return;
        }
        shown = names;
        parts.removeAll();
        if (names.isEmpty()) {
            parts.add(quiet("events.taking.parts.none"));
        }
        names.forEach(name -> parts.add(part(name)));
    }

    private DayPart known(String name) {
        return session.content().takingPart().parts().stream()
                .filter(part -> part.name().strip().equals(name))
                .findFirst()
                .orElseGet(() -> DayPart.of(name));
    }

    private void change(DayPart part, UnaryOperator<DayPart> step) {
        session.change(now -> now.takingPart(known -> known.withParts(
                known.parts().stream().anyMatch(one -> one.key().equals(part.key()))
                        ? known.parts().stream()
                                .map(one -> one.key().equals(part.key()) ? step.apply(one) : one)
                                .toList()
                        : PartList.with(known.parts(), Integer.MAX_VALUE, step.apply(part)))));
    }

    private Component part(String name) {
        DayPart part = known(name);
        var title = new Paragraph(name);
        title.addClassName("kw-field__label");
        var optional = new Checkbox(Words.say("events.taking.optional"), part.optional());
        optional.addValueChangeListener(event -> change(part, one -> one.chosen(event.getValue())));
        var places = new IntegerField(Words.say("events.taking.places"));
        places.setValue(part.places());
        places.setMin(1);
        places.setMax(100_000);
        places.addValueChangeListener(event -> change(part, one -> one.with(event.getValue())));
        var organiser = new ComboBox<OrganisationSummary>(Words.say("events.taking.organiser"));
        organiser.setItems(organisations);
        organiser.setItemLabelGenerator(OrganisationSummary::name);
        organiser.setClearButtonVisible(true);
        organisations.stream()
                .filter(one -> one.id().value().equals(part.organiser()))
                .findFirst()
                .ifPresent(organiser::setValue);
        organiser.addValueChangeListener(event -> change(
                part,
                one -> one.by(
                        event.getValue() == null ? null : event.getValue().id().value())));
        var fields = new Div(places, organiser);
        fields.addClassName("kw-file__fields");
        var block = new Div(title, optional, fields);
        block.addClassNames("kw-block", "kw-stack");
        return block;
    }

    /// Offers the parts as they are now; other items take what was chosen away, so that is chosen again.
    static void restock(MultiSelectComboBox<DayPart> with, List<DayPart> parts) {
        List<UUID> chosen = with.getValue().stream().map(DayPart::key).toList();
        with.setItems(parts);
        with.setValue(parts.stream().filter(part -> chosen.contains(part.key())).toList());
    }

    private Component entitlement(Entitlement entitlement) {
        UUID key = entitlement.key();
        var name = new TextField(Words.say("events.taking.entitlement"));
        name.setValue(entitlement.name());
        name.setMaxLength(60);
        name.addValueChangeListener(
                event -> entitlements.edit(key, one -> new Entitlement(key, event.getValue(), one.parts())));
        var with = new MultiSelectComboBox<DayPart>(Words.say("events.taking.entitlement.parts"));
        with.setItems(session.content().takingPart().parts());
        with.setItemLabelGenerator(DayPart::name);
        with.setValue(session.content().takingPart().parts().stream()
                .filter(part -> entitlement.parts().contains(part.key()))
                .toList());
        with.addFocusListener(
                event -> restock(with, session.content().takingPart().parts()));
        with.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                entitlements.edit(
                        key,
                        one -> new Entitlement(
                                key,
                                one.name(),
                                event.getValue().stream().map(DayPart::key).toList()));
            }
        });
        var fields = new Div(name, with);
        fields.addClassName("kw-file__fields");
        var acts = new Div();
        acts.addClassName("kw-block__acts");
        entitlements.acts(key, Words.say("events.taking.removed")).forEach(acts::add);
        var block = new Div(fields, acts);
        block.addClassNames("kw-block", "kw-stack");
        return block;
    }
}
