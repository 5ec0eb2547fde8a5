package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.text.Words;

/// The workshops of one round on the desk: a line each with title, room and places, which folds out to the whole
/// workshop and to who leads it this time.
final class RoundPanel extends Div {

    private final UUID round;
    private final transient List<String> names;
    private final transient DraftSession<EventDraft> session;
    private final transient Function<UUID, WorkshopPanel> content;
    private final PartList<EventDraft.Occurrence> list;
    private final transient Map<UUID, TextField> titles = new HashMap<>();
    private final ComboBox<WorkshopDraft> again = new ComboBox<>(Words.say("events.round.repeat"));

    /// @param content the one panel of a workshop, which goes to the round where it is folded out
    RoundPanel(
            UUID round, List<String> names, DraftSession<EventDraft> session, Function<UUID, WorkshopPanel> content) {
        this.round = round;
        this.names = names;
        this.session = session;
        this.content = content;
        list = new PartList<>(
                EventDraft.Occurrence::key,
                this::title,
                this::occurrences,
                step -> session.change(
                        now -> now.changing(round, item -> item.asRound(true, step.apply(item.occurrences())))),
                this::line);
        again.setItemLabelGenerator(WorkshopDraft::title);
        again.setPlaceholder(Words.say("events.round.repeat.none"));
        again.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                list.add(EventDraft.Occurrence.of(event.getValue().key()));
                again.clear();
            }
        });
        var fresh = new Button(Words.say("events.round.add"), click -> fresh());
        var adding = new Div(fresh, again);
        adding.addClassName("kw-round-add");
        addClassName("kw-stack");
        add(list, adding);
    }

    private Optional<EventDraft.Item> item() {
        return session.content().items().stream()
                .filter(item -> item.key().equals(round))
                .findFirst();
    }

    private List<EventDraft.Occurrence> occurrences() {
        return item().map(EventDraft.Item::occurrences).orElse(List.of());
    }

    private Optional<WorkshopDraft> workshop(EventDraft.Occurrence occurrence) {
        return session.content().workshops().stream()
                .filter(known -> known.key().equals(occurrence.workshop()))
                .findFirst();
    }

    private String title(EventDraft.Occurrence occurrence) {
        return workshop(occurrence).map(WorkshopDraft::title).orElse("");
    }

    /// A new workshop, in this round.
    private void fresh() {
        WorkshopDraft workshop = WorkshopDraft.empty();
        EventDraft.Occurrence occurrence = EventDraft.Occurrence.of(workshop.key());
        session.change(now -> now.withWorkshops(PartList.with(now.workshops(), Integer.MAX_VALUE, workshop))
                .changing(
                        round,
                        item -> item.asRound(true, PartList.with(item.occurrences(), Integer.MAX_VALUE, occurrence))));
        Optional.ofNullable(titles.get(occurrence.key())).ifPresent(TextField::focus);
    }

    void refresh() {
        list.refresh();
        List<EventDraft.Occurrence> here = occurrences();
        here.forEach(occurrence -> Optional.ofNullable(titles.get(occurrence.key()))
                .filter(field -> !field.getValue().equals(title(occurrence)))
                .ifPresent(field -> field.setValue(title(occurrence))));
        again.setItems(session.content().workshops().stream()
                .filter(workshop -> !workshop.title().isBlank()
                        && here.stream()
                                .noneMatch(occurrence -> occurrence.workshop().equals(workshop.key())))
                .toList());
    }

    private Component line(EventDraft.Occurrence occurrence) {
        var title = new TextField(Words.say("events.workshop.title"));
        title.setValue(title(occurrence));
        title.setMaxLength(200);
        title.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                session.change(
                        now -> now.changingWorkshop(occurrence.workshop(), known -> known.titled(event.getValue())));
            }
        });
        titles.put(occurrence.key(), title);
        var room = new TextField(Words.say("events.round.room"));
        room.setValue(occurrence.room());
        room.setMaxLength(100);
        room.addValueChangeListener(event -> change(occurrence, known -> known.in(event.getValue(), known.places())));
        var places = new IntegerField(Words.say("events.round.places"));
        places.setValue(occurrence.places());
        places.setMin(1);
        places.setMax(100_000);
        places.addValueChangeListener(event -> change(occurrence, known -> known.in(known.room(), event.getValue())));
        var fields = new Div(title, room, places);
        fields.addClassName("kw-occurrence__fields");
        var acts = new Div();
        acts.addClassName("kw-block__acts");
        list.acts(occurrence.key(), Words.say("events.round.removed")).forEach(acts::add);
        acts.add(elsewhere(occurrence));
        var line = new Div(fields, whole(occurrence), led(occurrence), acts);
        line.addClassName("kw-occurrence");
        return line;
    }

    /// Moves a workshop, as it is, to another round.
    private Component elsewhere(EventDraft.Occurrence occurrence) {
        var rounds = new Select<EventDraft.Item>();
        rounds.setItems(session.content().items().stream()
                .filter(item -> item.round() && !item.key().equals(round))
                .toList());
        rounds.setItemLabelGenerator(EventDraft.Item::title);
        rounds.setPlaceholder(Words.say("events.round.move"));
        rounds.setAriaLabel(Words.say("events.round.move.of", title(occurrence)));
        rounds.setVisible(rounds.getListDataView().getItemCount() > 0);
        rounds.addValueChangeListener(event -> {
            EventDraft.Item to = event.getValue();
            if (to != null) {
                item().flatMap(here -> here.occurrences().stream()
                                .filter(one -> one.key().equals(occurrence.key()))
                                .findFirst())
                        .ifPresent(one -> session.change(now -> now.changing(
                                        round,
                                        from -> from.asRound(
                                                true,
                                                from.occurrences().stream()
                                                        .filter(other ->
                                                                !other.key().equals(one.key()))
                                                        .toList()))
                                .changing(
                                        to.key(),
                                        into -> into.asRound(
                                                true, PartList.with(into.occurrences(), Integer.MAX_VALUE, one)))));
            }
        });
        return rounds;
    }

    private void change(EventDraft.Occurrence occurrence, UnaryOperator<EventDraft.Occurrence> step) {
        list.edit(occurrence.key(), step);
    }

    private Component whole(EventDraft.Occurrence occurrence) {
        var whole = new Details(Words.say("events.workshop.whole"));
        whole.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                whole.add(content.apply(occurrence.workshop()));
            }
        });
        return whole;
    }

    private Component led(EventDraft.Occurrence occurrence) {
        return new Details(
                Words.say("events.round.led"),
                new PeopleRows(
                        names,
                        "events.round.led",
                        occurrence.leaders(),
                        next -> change(occurrence, known -> known.ledBy(next))));
    }
}
