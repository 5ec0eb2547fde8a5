package nl.kringwijs.events.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.text.Words;

/// The people of one part of the day: who, in which role, with which function and from where, as on that day.
final class PeopleRows extends Div {

    private final transient List<String> names;
    private final transient Consumer<List<EventDraft.Someone>> changed;
    private final UnorderedList list = new UnorderedList();
    private final transient List<Row> rows = new ArrayList<>();

    /// @param names of people who are known already, to choose from
    /// @param words key of what the list is called
    PeopleRows(
            List<String> names,
            String words,
            List<EventDraft.Someone> people,
            Consumer<List<EventDraft.Someone>> changed) {
        this.names = names;
        this.changed = changed;
        list.getElement().setAttribute("aria-label", Words.say(words));
        people.forEach(this::row);
        var add = new Button(
                Words.say("events.item.people.add"),
                click -> row(new EventDraft.Someone("", "", "", "")).name.focus());
        add.addThemeNames("small");
        add(list, add);
    }

    private Row row(EventDraft.Someone someone) {
        var row = new Row(someone);
        rows.add(row);
        list.add(row);
        return row;
    }

    /// Adds a row for each of these who is not there yet.
    ///
    /// @return how many came
    int propose(List<EventDraft.Someone> people) {
        List<EventDraft.Someone> fresh = people.stream()
                .filter(one ->
                        rows.stream().noneMatch(row -> row.someone().name().equalsIgnoreCase(one.name())))
                .toList();
        fresh.forEach(this::row);
        if (!fresh.isEmpty()) {
            tell();
        }
        return fresh.size();
    }

    private void tell() {
        changed.accept(rows.stream()
                .map(Row::someone)
                .filter(someone -> !(someone.name()
                                + someone.role()
                                + someone.function()
                                + someone.organisations()
                                + someone.contribution()
                                + someone.bio()
                                + someone.question()
                                + someone.site())
                        .isBlank())
                .toList());
    }

    private final class Row extends ListItem {

        private final ComboBox<String> name = new ComboBox<>(Words.say("events.person.name"));
        private final Button away = new Button(Words.say("kit.part.remove"));
        private final ComboBox<String> role = new ComboBox<>(Words.say("events.person.role"));
        private final TextField function = new TextField(Words.say("events.person.function"));
        private final TextField organisations = new TextField(Words.say("events.person.organisations"));
        private final TextArea contribution = new TextArea(Words.say("events.person.contribution"));
        private final TextField question = new TextField(Words.say("events.person.question"));
        private final TextField site = new TextField(Words.say("events.person.site"));
        private final TextArea bio = new TextArea(Words.say("events.person.bio"));

        private Row(EventDraft.Someone someone) {
            name.setItems(names);
            name.setAllowCustomValue(true);
            name.addCustomValueSetListener(event -> name.setValue(event.getDetail()));
            if (!someone.name().isEmpty()) {
                name.setValue(someone.name());
            }
            name.addValueChangeListener(event -> {
                named();
                tell();
            });
            role.setItems(List.of(Words.say("events.person.roles").split("\\|")));
            role.setAllowCustomValue(true);
            role.addCustomValueSetListener(event -> role.setValue(event.getDetail()));
            if (!someone.role().isEmpty()) {
                role.setValue(someone.role());
            }
            role.addValueChangeListener(event -> tell());
            keep(function, someone.function());
            keep(organisations, someone.organisations());
            away.addClickListener(click -> {
                rows.remove(this);
                list.remove(this);
                tell();
            });
            away.addThemeNames("tertiary", "small");
            named();
            var fields = new Div(name, role, function, organisations, away);
            fields.addClassName("kw-person-row");
            keep(contribution, someone.contribution());
            keep(bio, someone.bio());
            keep(question, someone.question());
            question.setMaxLength(400);
            question.setWidthFull();
            keep(site, someone.site());
            site.setWidthFull();
            var more = new Details(Words.say("events.person.more"), new Div(question, contribution, bio, site));
            more.setOpened(!(someone.contribution() + someone.bio() + someone.question() + someone.site()).isBlank());
            more.addClassName("kw-person-more");
            add(fields, more);
        }

        private void named() {
            String known = name.getValue();
            away.setAriaLabel(
                    Words.say("events.person.remove", known == null ? Words.say("events.person.nameless") : known));
        }

        private void keep(TextField field, String value) {
            field.setValue(value);
            field.setMaxLength(200);
            field.addValueChangeListener(event -> tell());
        }

        private void keep(TextArea field, String value) {
            field.setValue(value);
            field.setMaxLength(4000);
            field.setWidthFull();
            field.addValueChangeListener(event -> tell());
        }

        private EventDraft.Someone someone() {
            String known = name.getValue();
            return new EventDraft.Someone(
                    known == null ? "" : known.strip(),
                    Objects.requireNonNullElse(role.getValue(), ""),
                    function.getValue(),
                    organisations.getValue(),
                    contribution.getValue(),
                    bio.getValue(),
                    question.getValue(),
                    site.getValue());
        }
    }
}
