package nl.kringwijs.events.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.kit.Told;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;

/// The parts of the day: time, title, text, theme, and the people with their roles (one a line: name; role; function;
/// organisation).
final class ItemsPanel extends Div {

    private final transient List<ThemeSummary> themes;
    private final transient Supplier<EventDraft> draft;
    private final transient Consumer<UnaryOperator<EventDraft>> change;
    private final Div list = new Div();

    ItemsPanel(Themes themes, Supplier<EventDraft> draft, Consumer<UnaryOperator<EventDraft>> change) {
        this.themes = themes.all();
        this.draft = draft;
        this.change = change;
        var add = new Button(Words.say("events.item.add"), click -> {
            change.accept(now -> items(
                    now,
                    next -> next.add(new EventDraft.Item(
                            next.isEmpty() ? "" : next.getLast().dayPart(), null, null, "", "", null, List.of()))));
            draw();
        });
        add(list, add);
        draw();
    }

    private static EventDraft items(EventDraft now, Consumer<List<EventDraft.Item>> edit) {
        List<EventDraft.Item> next = new ArrayList<>(now.items());
        edit.accept(next);
        return now.withItems(next);
    }

    private void draw() {
        list.removeAll();
        for (int at = 0; at < draft.get().items().size(); at++) {
            list.add(block(at));
        }
    }

    private void edit(int at, UnaryOperator<EventDraft.Item> step) {
        change.accept(
                now -> at >= now.items().size() ? now : items(now, next -> next.set(at, step.apply(next.get(at)))));
    }

    private Div block(int at) {
        EventDraft.Item item = draft.get().items().get(at);
        var title = new TextField(Words.say("events.item.title"));
        title.setValue(item.title());
        title.setWidthFull();
        title.addValueChangeListener(event -> edit(
                at,
                now -> new EventDraft.Item(
                        now.dayPart(),
                        now.start(),
                        now.end(),
                        event.getValue(),
                        now.text(),
                        now.theme(),
                        now.people())));
        var part = new TextField(Words.say("events.item.dayPart"));
        part.setValue(item.dayPart());
        part.addValueChangeListener(event -> edit(
                at,
                now -> new EventDraft.Item(
                        event.getValue(), now.start(), now.end(), now.title(), now.text(), now.theme(), now.people())));
        var start = new TimePicker(Words.say("events.edit.start"));
        start.setLocale(Words.language());
        start.setValue(item.start());
        start.addValueChangeListener(event -> edit(
                at,
                now -> new EventDraft.Item(
                        now.dayPart(),
                        event.getValue(),
                        now.end(),
                        now.title(),
                        now.text(),
                        now.theme(),
                        now.people())));
        var theme = new Select<UUID>();
        theme.setLabel(Words.say("events.edit.theme"));
        theme.setItems(themes.stream().map(known -> known.id().value()).toList());
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(Words.say("events.edit.none"));
        theme.setItemLabelGenerator(key -> themes.stream()
                .filter(known -> known.id().value().equals(key))
                .map(ThemeSummary::name)
                .findFirst()
                .orElse(Words.say("events.edit.none")));
        Optional.ofNullable(item.theme()).ifPresent(theme::setValue);
        theme.addValueChangeListener(event -> edit(
                at,
                now -> new EventDraft.Item(
                        now.dayPart(),
                        now.start(),
                        now.end(),
                        now.title(),
                        now.text(),
                        event.getValue(),
                        now.people())));
        var text = new TextArea(Words.say("events.item.text"));
        text.setValue(item.text());
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(event -> edit(
                at,
                now -> new EventDraft.Item(
                        now.dayPart(),
                        now.start(),
                        now.end(),
                        now.title(),
                        event.getValue(),
                        now.theme(),
                        now.people())));
        var people = new TextArea(Words.say("events.item.people"));
        people.setHelperText(Words.say("events.item.people.help"));
        people.setValue(lines(item.people()));
        people.setWidthFull();
        people.addValueChangeListener(event -> edit(
                at,
                now -> new EventDraft.Item(
                        now.dayPart(),
                        now.start(),
                        now.end(),
                        now.title(),
                        now.text(),
                        now.theme(),
                        people(event.getValue()))));
        var remove = new Button(Words.say("events.item.remove"), click -> {
            EventDraft before = draft.get();
            change.accept(now -> items(now, next -> next.remove(at)));
            draw();
            Told.say(Words.say("events.item.removed"), () -> {
                change.accept(now -> items(now, next -> {
                    next.clear();
                    next.addAll(before.items());
                }));
                draw();
            });
        });
        remove.addThemeNames("tertiary", "small");
        var facts = new Div(part, start, theme);
        facts.addClassName("kw-file__fields");
        var block = new Div(title, facts, text, people, remove);
        block.addClassNames("kw-block", "kw-stack");
        return block;
    }

    static String lines(List<EventDraft.Someone> people) {
        return people.stream()
                .map(person ->
                        String.join("; ", person.name(), person.role(), person.function(), person.organisations()))
                .collect(Collectors.joining("\n"));
    }

    static List<EventDraft.Someone> people(String lines) {
        return lines.lines()
                .map(line -> line.split(";", 4))
                .filter(parts -> !parts[0].isBlank())
                .map(parts -> Arrays.copyOf(parts, 4))
                .map(parts -> new EventDraft.Someone(part(parts, 0), part(parts, 1), part(parts, 2), part(parts, 3)))
                .toList();
    }

    private static String part(String[] parts, int at) {
        return Optional.ofNullable(parts[at]).map(String::strip).orElse("");
    }
}
