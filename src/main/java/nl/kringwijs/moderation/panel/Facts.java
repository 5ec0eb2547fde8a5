package nl.kringwijs.moderation.panel;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kringwijs.kit.Calendars;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// The facts of a draft, in a column beside its text: each field changes the draft as soon as it is filled in.
/// Labels are keys of words.
///
/// @param <T> the draft
public abstract class Facts<T> extends Div {

    private final transient DraftSession<T> session;

    protected Facts(DraftSession<T> session) {
        this.session = session;
        addClassNames("kw-desk__nav", "kw-stack");
    }

    /// Something that can be chosen.
    public record Choice(UUID id, String name) {}

    protected final T now() {
        return session.content();
    }

    protected final <C extends Component> C put(C field) {
        field.getElement().getStyle().set("width", "100%");
        add(field);
        return field;
    }

    protected final TextField text(String words, int longest, String value, BiFunction<T, String, T> set) {
        var field = new TextField(Words.say(words));
        field.setValue(value);
        field.setMaxLength(longest);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return put(field);
    }

    protected final IntegerField number(
            String words, @Nullable Integer value, BiFunction<T, @Nullable Integer, T> set) {
        var field = new IntegerField(Words.say(words));
        field.setValue(value);
        field.setMin(1);
        field.setMax(100_000);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return put(field);
    }

    /// Words with commas between them, as a list.
    protected final TextField words(String words, List<String> value, BiFunction<T, List<String>, T> set) {
        return text(words, 400, String.join(", ", value), (now, typed) -> set.apply(now, list(typed)));
    }

    /// What stands between the commas.
    public static List<String> list(String typed) {
        return Stream.of(typed.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    protected final Checkbox tick(String words, boolean value, BiFunction<T, Boolean, T> set) {
        var field = new Checkbox(Words.say(words), value);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return put(field);
    }

    protected final DatePicker date(
            String words, @Nullable LocalDate value, BiFunction<T, @Nullable LocalDate, T> set) {
        DatePicker field = date(words, value);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return put(field);
    }

    /// A date picker that speaks the reader's language. Its calendar opens by its button and not while one types: a
    /// form that goes while the calendar is open leaves the page hidden from screen readers.
    public static DatePicker date(String words, @Nullable LocalDate value) {
        var date = new DatePicker(Words.say(words));
        date.setLocale(Words.language());
        date.setI18n(Calendars.words());
        date.setAutoOpen(false);
        date.setValue(value);
        return date;
    }

    protected final TimePicker time(
            String words, @Nullable LocalTime value, BiFunction<T, @Nullable LocalTime, T> set) {
        TimePicker field = time(words, value);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return put(field);
    }

    /// A time picker in quarters of an hour.
    public static TimePicker time(String words, @Nullable LocalTime value) {
        var time = new TimePicker(Words.say(words));
        time.setLocale(Words.language());
        time.setStep(Duration.ofMinutes(15));
        time.setValue(value);
        return time;
    }

    protected final ComboBox<Choice> choice(
            String words, List<Choice> items, @Nullable UUID value, BiFunction<T, @Nullable UUID, T> set) {
        var field = new ComboBox<Choice>(Words.say(words));
        field.setItems(items);
        field.setItemLabelGenerator(Choice::name);
        field.setClearButtonVisible(true);
        field.setPlaceholder(Words.say("moderation.facts.none"));
        items.stream().filter(item -> item.id().equals(value)).findFirst().ifPresent(field::setValue);
        field.addValueChangeListener(change -> session.change(now -> set.apply(
                now, Optional.ofNullable(change.getValue()).map(Choice::id).orElse(null))));
        return put(field);
    }

    protected final MultiSelectComboBox<Choice> choices(
            String words, List<Choice> items, Collection<UUID> value, BiFunction<T, List<UUID>, T> set) {
        var field = new MultiSelectComboBox<Choice>(Words.say(words));
        field.setItems(items);
        field.setItemLabelGenerator(Choice::name);
        field.setValue(items.stream().filter(item -> value.contains(item.id())).toList());
        // What is no choice any more, such as a merged theme, stays as it was
        List<UUID> silent = value.stream()
                .filter(id -> items.stream().noneMatch(item -> item.id().equals(id)))
                .toList();
        field.addValueChangeListener(change -> session.change(now -> set.apply(
                now,
                Stream.concat(change.getValue().stream().map(Choice::id), silent.stream())
                        .toList())));
        return put(field);
    }

    protected final <V> Select<V> oneOf(
            String words, List<V> values, Function<V, String> label, V value, BiFunction<T, V, T> set) {
        var field = new Select<V>();
        field.setLabel(Words.say(words));
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setValue(value);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return put(field);
    }
}
