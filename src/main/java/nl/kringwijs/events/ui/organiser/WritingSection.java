package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.kringwijs.events.registration.ByHand;
import nl.kringwijs.events.registration.ByHand.Sent;
import nl.kringwijs.events.registration.ByHand.Whom;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.text.Words;

/// Writing to participants: all of them, or those of one part or workshop; and what was written before.
final class WritingSection extends Div {

    private final transient DayOverview day;
    private final transient ByHand byHand;
    private final transient CurrentViewer viewer;
    private final Drawn before = new Drawn();

    WritingSection(DayOverview day, ByHand byHand, CurrentViewer viewer, Address asked) {
        this.day = day;
        this.byHand = byHand;
        this.viewer = viewer;
        addClassName("kw-organiser");
        var form = new Form();
        var target = new Select<DayOverview.Line>();
        target.setLabel(Words.say("events.organiser.to"));
        target.setItems(day.lines());
        target.setItemLabelGenerator(StandParts::name);
        target.setValue(day.lines().stream()
                .filter(line ->
                        line.target().toString().equals(asked.parameter("aan").orElse("")))
                .findFirst()
                .orElse(day.lines().getFirst()));
        var whom = new Select<Whom>();
        whom.setLabel(Words.say("events.organiser.whom"));
        whom.setItems(Whom.values());
        whom.setItemLabelGenerator(one -> Words.say("events.organiser.whom." + one.name()));
        whom.setValue(asked.parameter("wie").filter("WAITING"::equals).isPresent() ? Whom.WAITING : Whom.PLACE);
        var subject = new TextField(Words.say("events.organiser.subject"));
        subject.setMaxLength(150);
        var text = new TextArea(Words.say("events.organiser.text"));
        text.setMaxLength(4_000);
        text.setMinRows(8);
        form.field("target", target);
        form.field("whom", whom);
        form.field("subject", subject);
        form.field("text", text);
        form.put(new Div(form.action(Words.say("events.organiser.send"), () -> {
            if (subject.isEmpty()) {
                throw Problem.at("subject", "events.organiser.subject.wrong", 150);
            }
            new Asking(
                            Words.say("events.organiser.send"),
                            Words.say(
                                    "events.organiser.send.sure",
                                    target.getValue().title(),
                                    Words.say("events.organiser.whom."
                                            + whom.getValue().name())))
                    .open(Words.say("events.organiser.send"), Words.say("events.organiser.send.no"), () -> {
                        int sent = byHand.write(
                                day.day(),
                                target.getValue().target(),
                                whom.getValue(),
                                subject.getValue(),
                                text.getValue(),
                                viewer.get());
                        Told.say(Words.say("events.organiser.sent", sent));
                        subject.clear();
                        text.clear();
                        show();
                    });
        })));
        var heading = new H2(Words.say("events.organiser.sent.before"));
        heading.addClassName("kw-section__title");
        add(form, heading, before);
        show();
    }

    private void show() {
        List<Sent> all = byHand.sent(day.day(), viewer.get());
        before.draw(
                all.isEmpty()
                        ? Parts.empty(
                                Words.say("events.organiser.sent.none"), Words.say("events.organiser.sent.none.text"))
                        : table(
                                        thead(tr(
                                                th(Words.say("events.organiser.subject")),
                                                th(Words.say("events.organiser.to")),
                                                th(Words.say("events.organiser.log.when")),
                                                th(Words.say("events.organiser.log.who")))),
                                        tbody(each(
                                                all,
                                                one -> tr(
                                                        td(one.subject()),
                                                        td(Words.say(
                                                                "events.organiser.sent.to",
                                                                one.target(),
                                                                Words.say(
                                                                        "events.organiser.whom."
                                                                                + one.whom()
                                                                                        .name()),
                                                                one.count())),
                                                        td(Formats.moment(one.at())),
                                                        td(one.by())))))
                                .withClass("kw-table"));
    }
}
