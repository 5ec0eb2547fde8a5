package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kringwijs.kit.PartList;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// A list in a draft, on screen: its questions, its meetings, its team. A row each, with a few fields, moved up and
/// down and taken out with a way back.
///
/// @param <T> the draft
/// @param <P> what stands on a row
public final class Rows<T, P> extends Div {

    private final PartList<P> list;

    /// How a row is drawn; `list` is where its fields change it.
    public interface Fields<P> {
        List<Component> of(P part, PartList<P> list);
    }

    /// How a row is told from others.
    ///
    /// @param key what it keeps when it changes
    /// @param name what it is called now
    /// @param fresh an empty one
    public record Kind<P>(Function<P, UUID> key, Function<P, String> name, Supplier<P> fresh) {}

    /// @param words beginning of the keys: the heading, `.add` and `.removed`
    public Rows(
            String words,
            Kind<P> kind,
            DraftSession<T> session,
            Function<T, List<P>> parts,
            BiFunction<T, List<P>, T> set,
            Fields<P> fields) {
        var heading = new H2(Words.say(words));
        heading.addClassName("kw-rule-title");
        list = new PartList<>(
                kind.key(),
                kind.name(),
                () -> parts.apply(session.content()),
                step -> session.change(now -> set.apply(now, step.apply(parts.apply(now)))),
                part -> row(kind.key().apply(part), part, words, fields));
        var add = new Button(
                Words.say(words + ".add"), click -> list.add(kind.fresh().get()));
        add.addThemeNames("small");
        add(heading, list, add);
    }

    public void refresh() {
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

    /// @param words key of the label
    public static TextField text(String words, int longest, String value, Consumer<String> changed) {
        var field = new TextField(Words.say(words));
        field.setValue(value);
        field.setMaxLength(longest);
        field.addValueChangeListener(change -> changed.accept(change.getValue()));
        return field;
    }

    /// As [#text], of more than a line.
    public static TextArea longer(String words, int longest, String value, Consumer<String> changed) {
        var field = new TextArea(Words.say(words));
        field.setValue(value);
        field.setMaxLength(longest);
        field.addValueChangeListener(change -> changed.accept(change.getValue()));
        return field;
    }

    /// @param words key of the label
    public static DatePicker date(String words, @Nullable LocalDate value, Consumer<@Nullable LocalDate> changed) {
        DatePicker field = Facts.date(words, value);
        field.addValueChangeListener(change -> changed.accept(change.getValue()));
        return field;
    }
}
