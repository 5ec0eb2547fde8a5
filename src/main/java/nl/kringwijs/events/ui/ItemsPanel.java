package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.ItemKind;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;

/// The parts of the day on the desk: time, title, text, theme, and the people with their roles.
final class ItemsPanel extends Div {

    private final transient WorkshopPanel.Choices choices;
    private final transient DraftSession<EventDraft> session;
    private final transient Consumer<DraftText.Rich> pictures;
    private final PartList<EventDraft.Item> list;
    private final transient Map<UUID, RoundPanel> rounds = new HashMap<>();
    private final transient Map<UUID, WorkshopPanel> workshops = new HashMap<>();
    private final WarningsNote warnings = new WarningsNote();

    ItemsPanel(WorkshopPanel.Choices choices, DraftSession<EventDraft> session, Consumer<DraftText.Rich> pictures) {
        this.pictures = pictures;
        this.choices = choices;
        this.session = session;
        list = new PartList<>(
                EventDraft.Item::key,
                EventDraft.Item::title,
                () -> session.content().items(),
                step -> session.change(now -> now.withItems(step.apply(now.items()))),
                this::block);
        var adding = new Div(
                new Button(Words.say("events.item.add"), click -> list.add(next())),
                new Button(
                        Words.say("events.round.new"),
                        click -> list.add(next().asRound(true, List.of()).titled(roundTitle()))));
        adding.addClassName("kw-acts");
        add(warnings, list, adding);
    }

    private String roundTitle() {
        return Words.say(
                "events.round.number",
                session.content().items().stream()
                                .filter(EventDraft.Item::round)
                                .count()
                        + 1);
    }

    /// A new part goes on where the last one ended.
    private EventDraft.Item next() {
        List<EventDraft.Item> items = session.content().items();
        EventDraft.Item empty = EventDraft.Item.empty();
        return items.isEmpty()
                ? empty
                : empty.during(items.getLast().dayPart(), items.getLast().end(), null);
    }

    void refresh() {
        list.refresh();
        session.content().items().forEach(item -> Optional.ofNullable(rounds.get(item.key()))
                .ifPresent(RoundPanel::refresh));
        warnings.show(session.content());
    }

    private WorkshopPanel workshop(UUID key) {
        return workshops.computeIfAbsent(
                key,
                unknown -> new WorkshopPanel(
                        session.content().workshops().stream()
                                .filter(workshop -> workshop.key().equals(key))
                                .findFirst()
                                .orElseThrow(),
                        choices,
                        session,
                        pictures));
    }

    private Component block(EventDraft.Item item) {
        UUID key = item.key();
        var heading = new H3(Words.say("events.item.title"));
        heading.addClassName("kw-hidden");
        var title = session.plain(
                        key + ":title",
                        Words.say("events.item.title"),
                        Words.say("events.item.title"),
                        200,
                        item.title(),
                        (now, value) -> now.changing(key, known -> known.titled(value)))
                .asHeading();
        var text = session.rich(
                key + ":text",
                Words.say("events.item.text"),
                Words.say("events.item.text"),
                item.text(),
                (now, value) -> now.changing(key, known -> known.saying(value)));
        pictures.accept(text);
        var facts = new Div(start(item), end(item), dayPart(item), theme(item));
        if (!item.round()) {
            facts.add(kind(item), pitches(item));
        }
        facts.addClassNames("kw-file__fields", "kw-file__fields--top");
        var people = new PeopleRows(
                choices.names(),
                "events.item.people",
                item.people(),
                next -> list.edit(key, known -> known.withPeople(next)));
        var acts = new Div();
        list.acts(key, Words.say("events.item.removed")).forEach(acts::add);
        acts.addClassName("kw-block__acts");
        var block = new Section(heading, title, facts, text, people);
        if (item.round()) {
            var round = new RoundPanel(key, choices.names(), session, this::workshop);
            rounds.put(key, round);
            block.add(round);
        }
        block.add(acts);
        block.addClassNames("kw-block", "kw-stack");
        return block;
    }

    private Component start(EventDraft.Item item) {
        var start = Facts.time("events.edit.start", item.start());
        start.addValueChangeListener(
                event -> list.edit(item.key(), known -> known.during(known.dayPart(), event.getValue(), known.end())));
        return start;
    }

    private Component end(EventDraft.Item item) {
        var end = Facts.time("events.edit.end", item.end());
        end.addValueChangeListener(event ->
                list.edit(item.key(), known -> known.during(known.dayPart(), known.start(), event.getValue())));
        return end;
    }

    private Component dayPart(EventDraft.Item item) {
        var part = new TextField(Words.say("events.item.dayPart"));
        part.setValue(item.dayPart());
        part.setMaxLength(60);
        part.addValueChangeListener(
                event -> list.edit(item.key(), known -> known.during(event.getValue(), known.start(), known.end())));
        return part;
    }

    private Component kind(EventDraft.Item item) {
        var kind = new Select<ItemKind>();
        kind.setLabel(Words.say("events.item.kind"));
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(one -> Words.say("events.itemKind." + one));
        kind.setValue(item.kind());
        kind.addValueChangeListener(event -> list.edit(item.key(), known -> known.being(event.getValue())));
        return kind;
    }

    private Component pitches(EventDraft.Item item) {
        var pitches = new IntegerField(Words.say("events.item.pitches"));
        pitches.setValue(item.pitches());
        pitches.setMin(1);
        pitches.setMax(40);
        pitches.setHelperText(Words.say("events.item.pitches.help"));
        pitches.addValueChangeListener(event -> list.edit(item.key(), known -> known.askingFor(event.getValue())));
        return pitches;
    }

    private Component theme(EventDraft.Item item) {
        var theme = new Select<ThemeSummary>();
        theme.setLabel(Words.say("events.edit.theme"));
        theme.setItems(choices.themes());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(Words.say("events.edit.none"));
        theme.setItemLabelGenerator(known -> known == null ? Words.say("events.edit.none") : known.name());
        choices.themes().stream()
                .filter(known -> known.id().value().equals(item.theme()))
                .findFirst()
                .ifPresent(theme::setValue);
        theme.addValueChangeListener(event -> list.edit(
                item.key(),
                known -> known.about(
                        event.getValue() == null ? null : event.getValue().id().value())));
        return theme;
    }
}
