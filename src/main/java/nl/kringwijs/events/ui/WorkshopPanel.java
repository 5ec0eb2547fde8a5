package nl.kringwijs.events.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.Gain;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.events.WrittenLeaders;
import nl.kringwijs.kit.DraftText;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.panel.DraftSession;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;

/// What a workshop is, on the desk: what it is about, what it brings, its form, subjects and leaders.
final class WorkshopPanel extends Div {

    /// What can be chosen in a programme.
    record Choices(
            List<ThemeSummary> themes,
            List<PlaceSummary> places,
            List<String> names,
            Search search,
            CurrentViewer viewer) {

        static Choices of(
                List<ThemeSummary> themes,
                List<PlaceSummary> places,
                List<PersonSummary> people,
                Search search,
                CurrentViewer viewer) {
            return new Choices(
                    themes,
                    places,
                    people.stream().map(PersonSummary::name).distinct().toList(),
                    search,
                    viewer);
        }
    }

    private final transient Choices choices;
    private final transient DraftSession<EventDraft> session;
    private final UUID key;

    WorkshopPanel(
            WorkshopDraft workshop,
            Choices choices,
            DraftSession<EventDraft> session,
            Consumer<DraftText.Rich> pictures) {
        this.choices = choices;
        this.session = session;
        key = workshop.key();
        var lead = session.plain(
                key + ":lead",
                Words.say("events.workshop.lead"),
                Words.say("events.workshop.lead"),
                400,
                workshop.lead(),
                (now, value) -> now.changingWorkshop(key, known -> known.introduced(value)));
        var text = session.rich(
                key + ":text",
                Words.say("events.workshop.about"),
                Words.say("events.workshop.about"),
                workshop.text(),
                (now, value) -> now.changingWorkshop(key, known -> known.saying(value)));
        var yields = session.rich(
                key + ":yields",
                Words.say("events.workshop.yields"),
                Words.say("events.workshop.yields"),
                workshop.yields(),
                (now, value) -> now.changingWorkshop(key, known -> known.yielding(value, known.gains())));
        pictures.accept(text);
        pictures.accept(yields);
        var facts = new Div(
                form(workshop),
                minutes(workshop),
                gains(workshop),
                thread(workshop),
                themes(workshop),
                place(workshop));
        facts.addClassNames("kw-file__fields", "kw-file__fields--top");
        var leaders = new PeopleRows(
                choices.names(),
                "events.workshop.leaders",
                workshop.leaders(),
                next -> change(known -> known.ledBy(next)));
        addClassName("kw-stack");
        var related = new RelatedField(
                workshop.related(), choices.search(), choices.viewer(), next -> change(known -> known.relatedTo(next)));
        related.setWidthFull();
        add(lead, text, yields, facts, related, leaders, fromText(leaders));
    }

    private void change(UnaryOperator<WorkshopDraft> step) {
        session.change(now -> now.changingWorkshop(key, step));
    }

    /// Who already stands in the text, as on a pasted page, need not be typed again.
    private Component fromText(PeopleRows leaders) {
        var read = new Button(Words.say("events.workshop.leaders.read"), click -> {
            String text = session.content().workshops().stream()
                    .filter(one -> one.key().equals(key))
                    .map(one -> Markdown.plain(one.text()))
                    .findFirst()
                    .orElse("");
            int count = leaders.propose(WrittenLeaders.in(text));
            Told.say(
                    count == 0
                            ? Words.say("events.workshop.leaders.none")
                            : Words.say("events.workshop.leaders.found", count));
        });
        read.addThemeNames("small", "tertiary");
        return read;
    }

    private Component form(WorkshopDraft workshop) {
        var form = new ComboBox<String>(Words.say("events.workshop.form"));
        form.setItems(Arrays.asList(Words.say("events.workshop.forms").split("\\|")));
        form.setAllowCustomValue(true);
        form.addCustomValueSetListener(event -> form.setValue(event.getDetail()));
        form.setClearButtonVisible(true);
        if (!workshop.form().isEmpty()) {
            form.setValue(workshop.form());
        }
        form.addValueChangeListener(
                event -> change(known -> known.as(Objects.requireNonNullElse(event.getValue(), ""), known.minutes())));
        return form;
    }

    private Component minutes(WorkshopDraft workshop) {
        var minutes = new IntegerField(Words.say("events.workshop.minutes.own"));
        minutes.setValue(workshop.minutes());
        minutes.setMin(5);
        minutes.setMax(600);
        minutes.setHelperText(Words.say("events.workshop.minutes.help"));
        minutes.addValueChangeListener(event -> change(known -> known.as(known.form(), event.getValue())));
        return minutes;
    }

    private Component gains(WorkshopDraft workshop) {
        var gains = new MultiSelectComboBox<Gain>(Words.say("events.workshop.gains"));
        gains.setItems(Gain.values());
        gains.setItemLabelGenerator(gain -> Words.say("events.gain." + gain));
        gains.setValue(workshop.gains());
        gains.addValueChangeListener(event -> change(known -> known.yielding(
                known.yields(), event.getValue().stream().sorted().toList())));
        return gains;
    }

    private Component thread(WorkshopDraft workshop) {
        var thread = new ComboBox<String>(Words.say("events.workshop.thread"));
        thread.setItems(session.content().workshops().stream()
                .map(WorkshopDraft::thread)
                .filter(name -> !name.isBlank())
                .distinct()
                .toList());
        thread.setAllowCustomValue(true);
        thread.addCustomValueSetListener(event -> thread.setValue(event.getDetail()));
        thread.setClearButtonVisible(true);
        thread.setHelperText(Words.say("events.workshop.thread.help"));
        if (!workshop.thread().isEmpty()) {
            thread.setValue(workshop.thread());
        }
        thread.addValueChangeListener(
                event -> change(known -> known.inThread(Objects.requireNonNullElse(event.getValue(), ""))));
        return thread;
    }

    private Component themes(WorkshopDraft workshop) {
        var themes = new MultiSelectComboBox<ThemeSummary>(Words.say("events.fact.themes"));
        themes.setItems(choices.themes());
        themes.setItemLabelGenerator(ThemeSummary::name);
        themes.setValue(choices.themes().stream()
                .filter(theme -> workshop.themes().contains(theme.id().value()))
                .toList());
        themes.addValueChangeListener(event -> change(known -> known.about(
                event.getValue().stream().map(theme -> theme.id().value()).toList(), known.place())));
        return themes;
    }

    private Component place(WorkshopDraft workshop) {
        var place = new ComboBox<PlaceSummary>(Words.say("events.workshop.place"));
        place.setItems(choices.places());
        place.setItemLabelGenerator(PlaceSummary::name);
        place.setClearButtonVisible(true);
        choices.places().stream()
                .filter(known -> known.id().value().equals(workshop.place()))
                .findFirst()
                .ifPresent(place::setValue);
        place.addValueChangeListener(event -> change(known -> known.about(
                known.themes(),
                event.getValue() == null ? null : event.getValue().id().value())));
        return place;
    }
}
