package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.ByHand;
import nl.kringwijs.events.registration.ByHand.Imported;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.Participant;
import nl.kringwijs.events.registration.Participants;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// Who comes: looking up, writing down by hand or from a list, taking off.
final class PeopleSection extends Div {

    private static final int PAGE = 50;

    private final transient DayOverview day;
    private final transient Participants participants;
    private final transient ByHand byHand;
    private final transient CurrentViewer viewer;
    private final transient Map<UUID, String> titles;
    private final Div list = new Div();
    private final TextField search = new TextField(Words.say("events.organiser.search"));
    private final int page;

    PeopleSection(DayOverview day, Participants participants, ByHand byHand, CurrentViewer viewer, Address asked) {
        this.day = day;
        this.participants = participants;
        this.byHand = byHand;
        this.viewer = viewer;
        titles = day.lines().stream().collect(Collectors.toMap(DayOverview.Line::target, StandParts::name));
        page = asked.number("pagina", 1);
        search.setValue(asked.parameter("zoek").orElse(""));
        search.setClearButtonVisible(true);
        search.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        path(1).substring(1).split("\\?")[0],
                        com.vaadin.flow.router.QueryParameters.fromString(query(1))));
        addClassName("kw-organiser");
        add(search, list, heading("events.organiser.byHand"), byHand(), fromList());
        show();
    }

    private static H2 heading(String words) {
        var heading = new H2(Words.say(words));
        heading.addClassName("kw-section__title");
        return heading;
    }

    private String query(int number) {
        return "deel=mensen&zoek=" + URLEncoder.encode(search.getValue(), StandardCharsets.UTF_8) + "&pagina=" + number;
    }

    private String path(int number) {
        return EventLinks.organise(day.day()) + "?" + query(number);
    }

    private void show() {
        list.removeAll();
        List<Participant> all = participants.all(day.day(), search.getValue(), viewer.get());
        if (all.isEmpty()) {
            list.add(new Drawn(Parts.empty(
                    Words.say(search.isEmpty() ? "events.organiser.nobody" : "events.organiser.notFound"),
                    Words.say("events.organiser.nobody.text"))));
            return;
        }
        int shown = Math.clamp(page, 1, Math.max(1, (all.size() + PAGE - 1) / PAGE));
        var count = new Paragraph(Words.say("events.organiser.count", all.size()));
        count.addClassName("kw-quiet");
        list.add(count);
        var lines = new Div();
        lines.addClassName("kw-participants");
        lines.getElement().setAttribute("role", "list");
        all.stream().skip((shown - 1L) * PAGE).limit(PAGE).forEach(one -> lines.add(line(one)));
        list.add(lines, new Drawn(Parts.pager(shown, PAGE, all.size(), this::path)));
    }

    private Div line(Participant one) {
        var off = new Button(Words.say("events.organiser.off"), click -> off(one));
        off.addThemeNames("tertiary", "small");
        off.setAriaLabel(Words.say("events.organiser.off.name", one.name()));
        var line = new Div(new Drawn(said(one)), off);
        line.addClassName("kw-participant");
        line.getElement().setAttribute("role", "listitem");
        return line;
    }

    private DomContent said(Participant one) {
        List<String> facts = new ArrayList<>();
        facts.add(one.email());
        facts.add(one.capacity());
        facts.add(Words.say("events.organiser.source." + one.source()));
        facts.add(one.broughtBy().isEmpty() ? "" : Words.say("events.organiser.brought", one.broughtBy()));
        facts.add(one.held() ? Words.say("events.organiser.held") : "");
        facts.addAll(one.entitlements());
        List<String> chosen = one.choices().entrySet().stream()
                .map(choice -> titles.getOrDefault(choice.getKey(), "") + ": " + state(choice.getValue()))
                .toList();
        List<String> answers = day.questions().stream()
                .filter(question -> one.answers().containsKey(question.key()))
                .map(question -> answer(question, one))
                .toList();
        return div(
                p(one.name()).withClass("kw-person__name"),
                p(facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(", ")))
                        .withClass("kw-quiet"),
                p(each(chosen, line -> div(text(line)))),
                answers.isEmpty()
                        ? rawHtml("")
                        : p(each(answers, line -> div(text(line)))).withClass("kw-quiet"));
    }

    private static String answer(Question question, Participant one) {
        return question.text() + " " + one.answers().get(question.key());
    }

    private static String state(MyChoice choice) {
        return Words.say("events.organiser.state." + choice.state().name(), choice.position());
    }

    /// The place goes to another at once, so it can't be undone.
    private void off(Participant one) {
        new Asking(Words.say("events.organiser.off.name", one.name()), Words.say("events.organiser.off.text"))
                .open(Words.say("events.organiser.off"), Words.say("events.organiser.off.no"), () -> {
                    byHand.remove(day.day(), one.id(), viewer.get());
                    Told.say(Words.say("events.organiser.off.done", one.name()));
                    show();
                });
    }

    private Form byHand() {
        var form = new Form();
        var name = new TextField(Words.say("events.organiser.name"));
        name.setMaxLength(120);
        var email = new EmailField(Words.say("events.organiser.email"));
        email.setManualValidation(true);
        form.field("name", name);
        form.field("email", email);
        form.put(new Div(form.action(Words.say("events.organiser.add"), () -> {
            byHand.add(day.day(), name.getValue(), email.getValue(), List.of(), viewer.get());
            Told.say(Words.say("events.organiser.added", name.getValue()));
            name.clear();
            email.clear();
            show();
        })));
        return form;
    }

    private Details fromList() {
        var form = new Form();
        var lines = new TextArea(Words.say("events.organiser.list"));
        lines.setHelperText(Words.say("events.organiser.list.help"));
        lines.setMinRows(5);
        lines.setWidthFull();
        var outcome = new Drawn();
        form.field("list", lines);
        form.put(new Div(form.action(Words.say("events.organiser.list.act"), () -> {
            outcome.draw(outcome(byHand.take(day.day(), lines.getValue(), viewer.get())));
            show();
        })));
        form.put(outcome);
        return new Details(Words.say("events.organiser.fromList"), form);
    }

    private static DomContent outcome(Imported came) {
        return Parts.note(
                !came.refused().isEmpty(),
                Icons.ON,
                div(
                        p(Words.say("events.organiser.list.done", came.added())),
                        came.already().isEmpty()
                                ? text("")
                                : p(Words.say("events.organiser.list.already", String.join(", ", came.already()))),
                        each(came.refused(), line -> p(line))));
    }
}
