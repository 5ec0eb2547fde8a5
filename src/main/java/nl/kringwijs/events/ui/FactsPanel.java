package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.kringwijs.directory.OrganisationKind;
import nl.kringwijs.directory.Organisations;
import nl.kringwijs.directory.PlaceKind;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;
import org.jspecify.annotations.Nullable;

/// The facts of an event on the desk: when, where, by whom, about what, for whom.
final class FactsPanel extends Div {

    private final transient DraftSession<EventDraft> session;

    /// Something that can be chosen.
    private record Choice(UUID id, String name) {}

    FactsPanel(
            List<ThemeSummary> themes,
            Places places,
            Organisations organisations,
            CurrentViewer current,
            DraftSession<EventDraft> session) {
        this.session = session;
        EventDraft now = session.content();
        List<Choice> towns = places.all().stream()
                .map(place -> new Choice(place.id().value(), place.name()))
                .toList();
        List<Choice> parties = organisations.all().stream()
                .map(party -> new Choice(party.id().value(), party.name()))
                .toList();
        addClassNames("kw-desk__nav", "kw-stack");
        add(date());
        add(time("events.edit.start", now.start(), (draft, value) -> draft.at(draft.date(), value, draft.end())));
        add(time("events.edit.end", now.end(), (draft, value) -> draft.at(draft.date(), draft.start(), value)));
        add(text("events.edit.venue", 200, now.venue(), (draft, value) -> draft.in(value, draft.place())));
        add(choice("events.edit.place", towns, now.place(), (draft, value) -> draft.in(draft.venue(), value)));
        add(further("events.edit.place.add", name -> {
            places.named(name, PlaceKind.GEMEENTE, null, "", current.get());
        }));
        add(choice("events.edit.organiser", parties, now.organiser(), (draft, value) -> draft.by(value, draft.host())));
        add(choice("events.edit.host", parties, now.host(), (draft, value) -> draft.by(draft.organiser(), value)));
        add(further("events.edit.organisation.add", name -> {
            organisations.named(name, "", OrganisationKind.ANDERS, "", current.get());
        }));
        add(themes(themes));
        add(text("events.edit.question", 300, now.question(), EventDraft::asking));
        add(readers());
        getChildren().forEach(child -> child.getElement().getStyle().set("width", "100%"));
    }

    private DatePicker date() {
        var date = new DatePicker(Words.say("events.edit.date"));
        date.setLocale(Words.language());
        date.setI18n(Calendars.words());
        date.setValue(session.content().date());
        date.addValueChangeListener(change -> session.change(now -> now.at(change.getValue(), now.start(), now.end())));
        return date;
    }

    private TimePicker time(
            String words, @Nullable LocalTime value, BiFunction<EventDraft, LocalTime, EventDraft> set) {
        TimePicker time = time(words, value);
        time.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return time;
    }

    static TimePicker time(String words, @Nullable LocalTime value) {
        var time = new TimePicker(Words.say(words));
        time.setLocale(Words.language());
        time.setStep(Duration.ofMinutes(15));
        time.setValue(value);
        return time;
    }

    private TextField text(String words, int longest, String value, BiFunction<EventDraft, String, EventDraft> set) {
        var field = new TextField(Words.say(words));
        field.setValue(value);
        field.setMaxLength(longest);
        field.addValueChangeListener(change -> session.change(now -> set.apply(now, change.getValue())));
        return field;
    }

    private ComboBox<Choice> choice(
            String words, List<Choice> items, @Nullable UUID value, BiFunction<EventDraft, UUID, EventDraft> set) {
        var choice = new ComboBox<Choice>(Words.say(words));
        choice.setItems(items);
        choice.setItemLabelGenerator(Choice::name);
        choice.setClearButtonVisible(true);
        choice.setPlaceholder(Words.say("events.edit.none"));
        items.stream().filter(item -> item.id().equals(value)).findFirst().ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> session.change(now -> set.apply(
                now, Optional.ofNullable(change.getValue()).map(Choice::id).orElse(null))));
        return choice;
    }

    private MultiSelectComboBox<ThemeSummary> themes(List<ThemeSummary> all) {
        var themes = new MultiSelectComboBox<ThemeSummary>(Words.say("events.fact.themes"));
        themes.setItems(all);
        themes.setItemLabelGenerator(ThemeSummary::name);
        themes.setValue(all.stream()
                .filter(theme -> session.content().themes().contains(theme.id().value()))
                .toList());
        themes.addValueChangeListener(change -> session.change(now -> now.about(
                change.getValue().stream().map(theme -> theme.id().value()).toList())));
        return themes;
    }

    private Select<String> readers() {
        var readers = new Select<String>();
        readers.setLabel(Words.say("events.edit.audience"));
        readers.setItems(Audience.PUBLIC.token(), Audience.MEMBERS.token());
        readers.setItemLabelGenerator(token -> Words.say("events.edit.audience." + token));
        readers.setValue(session.content().audience());
        readers.addValueChangeListener(change -> session.change(now -> now.forReaders(change.getValue())));
        return readers;
    }

    /// A place or organisation that is not in the list yet.
    private static Component further(String words, Consumer<String> adding) {
        var name = new TextField(Words.say("events.edit.name"));
        name.setWidthFull();
        var button = new Button(Words.say("events.edit.add"), click -> {
            try {
                adding.accept(name.getValue());
                UI.getCurrent().refreshCurrentRoute(false);
            } catch (Problem wrong) {
                name.setErrorMessage(Words.say(wrong));
                name.setInvalid(true);
            }
        });
        button.addThemeNames("small");
        return new Details(Words.say(words), new Div(name, button));
    }
}
