package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleDraft.Line;
import nl.kringwijs.circles.CircleDraft.Mate;
import nl.kringwijs.circles.CircleDraft.Stop;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.moderation.panel.Facts;
import nl.kringwijs.text.Words;

/// The lists of a circle on the desk: its questions, its meetings, its team. A row each, with a few fields.
final class RowsPanel<P> extends Div {

    private final PartList<P> list;

    /// Draws the fields of a row; `list` is where they change it.
    interface Fields<P> {
        List<Component> of(P part, PartList<P> list);
    }

    /// @param words beginning of the keys: the heading, `.add` and `.removed`
    private RowsPanel(
            String words,
            Function<P, UUID> key,
            Function<P, String> name,
            DraftSession<CircleDraft> session,
            Function<CircleDraft, List<P>> parts,
            BiFunction<CircleDraft, List<P>, CircleDraft> set,
            Fields<P> fields,
            Supplier<P> fresh) {
        var heading = new H2(Words.say(words));
        heading.addClassName("kw-rule-title");
        list = new PartList<>(
                key,
                name,
                () -> parts.apply(session.content()),
                step -> session.change(now -> set.apply(now, step.apply(parts.apply(now)))),
                part -> row(key.apply(part), part, words, fields));
        var add = new Button(Words.say(words + ".add"), click -> list.add(fresh.get()));
        add.addThemeNames("small");
        add(heading, list, add);
    }

    void refresh() {
        list.refresh();
    }

    private Component row(UUID key, P part, String words, Fields<P> fields) {
        var row = new Div();
        row.addClassName("kw-person-row");
        fields.of(part, list).forEach(row::add);
        var acts = new Div();
        list.acts(key, Words.say(words + ".removed")).forEach(acts::add);
        acts.addClassName("kw-block__acts");
        return new Div(row, acts);
    }

    static RowsPanel<Line> questions(DraftSession<CircleDraft> session) {
        return new RowsPanel<>(
                "circles.edit.questions",
                Line::key,
                Line::text,
                session,
                CircleDraft::questions,
                CircleDraft::asking,
                (line, list) -> List.of(text(
                        "circles.edit.question",
                        300,
                        line.text(),
                        value -> list.edit(line.key(), known -> new Line(known.key(), value)))),
                () -> Line.of(""));
    }

    static RowsPanel<Mate> team(DraftSession<CircleDraft> session) {
        return new RowsPanel<>(
                "circles.edit.team",
                Mate::key,
                Mate::name,
                session,
                CircleDraft::team,
                CircleDraft::withTeam,
                (mate, list) -> List.of(
                        text(
                                "circles.edit.mate.name",
                                120,
                                mate.name(),
                                value -> list.edit(
                                        mate.key(),
                                        known -> new Mate(known.key(), value, known.role(), known.organisation()))),
                        text(
                                "circles.edit.mate.role",
                                120,
                                mate.role(),
                                value -> list.edit(
                                        mate.key(),
                                        known -> new Mate(known.key(), known.name(), value, known.organisation()))),
                        text(
                                "circles.edit.mate.organisation",
                                160,
                                mate.organisation(),
                                value -> list.edit(
                                        mate.key(),
                                        known -> new Mate(known.key(), known.name(), known.role(), value)))),
                () -> Mate.of("", "", ""));
    }

    static RowsPanel<Stop> stops(DraftSession<CircleDraft> session) {
        return new RowsPanel<>(
                "circles.edit.stops",
                Stop::key,
                Stop::title,
                session,
                CircleDraft::stops,
                CircleDraft::withStops,
                RowsPanel::stop,
                () -> Stop.of("", null, "", ""));
    }

    private static List<Component> stop(Stop stop, PartList<Stop> list) {
        DatePicker date = Facts.date("circles.edit.stop.date", stop.date());
        date.addValueChangeListener(change -> list.edit(
                stop.key(),
                known -> new Stop(
                        known.key(), known.title(), change.getValue(), known.around(), known.place(), known.event())));
        return List.of(
                text(
                        "circles.edit.stop.title",
                        160,
                        stop.title(),
                        value -> list.edit(
                                stop.key(),
                                known -> new Stop(
                                        known.key(),
                                        value,
                                        known.date(),
                                        known.around(),
                                        known.place(),
                                        known.event()))),
                date,
                text(
                        "circles.edit.stop.around",
                        60,
                        stop.around(),
                        value -> list.edit(
                                stop.key(),
                                known -> new Stop(
                                        known.key(),
                                        known.title(),
                                        known.date(),
                                        value,
                                        known.place(),
                                        known.event()))),
                text(
                        "circles.edit.stop.place",
                        200,
                        stop.place(),
                        value -> list.edit(
                                stop.key(),
                                known -> new Stop(
                                        known.key(),
                                        known.title(),
                                        known.date(),
                                        known.around(),
                                        value,
                                        known.event()))));
    }

    private static TextField text(
            String words, int longest, String value, java.util.function.Consumer<String> changed) {
        var field = new TextField(Words.say(words));
        field.setValue(value);
        field.setMaxLength(longest);
        field.addValueChangeListener(change -> changed.accept(change.getValue()));
        return field;
    }
}
