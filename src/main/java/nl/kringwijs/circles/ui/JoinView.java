package nl.kringwijs.circles.ui;

import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoinOutcome;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/leerkringen/{slug}/meedoen`: coming in, asking to, taking that back, leaving.
@Route("leerkringen/:slug/meedoen")
@RolesAllowed("MEMBER")
class JoinView extends CircleForm {

    private final transient CircleMembers members;
    private final transient CurrentViewer viewer;

    JoinView(Circles circles, CircleMembers members, CurrentViewer viewer) {
        super(circles, viewer);
        this.members = members;
        this.viewer = viewer;
    }

    @Override
    void fill(CirclePage page, Form form) {
        String title = page.circle().title();
        head(
                Words.say("circles.join." + page.step().name() + ".title", title),
                Words.say("circles.join." + page.step().name()));
        members.answer(page.circle().id(), viewer.get())
                .ifPresent(answer -> form.put(new Drawn(Parts.note(
                        false,
                        Icons.ON,
                        div(
                                p(b(Words.say("circles.join.declined"))),
                                p(answer.isBlank() ? Words.say("circles.join.declined.wordless") : answer))))));
        switch (page.step()) {
            case JOIN, ACCEPT -> ask(page, form, new TextArea());
            case REQUEST -> {
                var word = new TextArea(Words.say("circles.join.word"));
                word.setHelperText(Words.say("circles.join.word.help"));
                word.setMaxLength(1_000);
                form.field("word", word);
                ask(page, form, word);
            }
            case WAIT -> form.put(new Div(new Button(Words.say("circles.join.takeBack"), click -> leave(page, false))));
            case ENTER -> {
                var enter = new Anchor(CircleLinks.space(page.circle().slug()), Words.say("circles.step.ENTER"));
                enter.addClassName("kw-button");
                var acts = new Div(enter, new Button(Words.say("circles.leave"), click -> askToLeave(page)));
                acts.addClassName("kw-acts");
                form.put(acts);
            }
            case INTEREST ->
                form.put(new Div(
                        new Anchor(CircleLinks.interest(page.circle().slug()), Words.say("circles.step.INTEREST"))));
            case NOTHING ->
                form.put(new Div(new Anchor(CircleLinks.circle(page.circle().slug()), title)));
        }
    }

    private void ask(CirclePage page, Form form, TextArea word) {
        form.put(new Div(form.action(
                Words.say("circles.step." + page.step().name()),
                () -> say(page, form, members.join(page.circle().id(), word.getValue(), viewer.get())))));
    }

    private static void say(CirclePage page, Form form, JoinOutcome outcome) {
        switch (outcome) {
            case JoinOutcome.Joined() -> {
                Told.say(Words.say("circles.join.in", page.circle().title()));
                UI.getCurrent().navigate(CircleLinks.space(page.circle().slug()).substring(1));
            }
            case JoinOutcome.Requested() -> done(form, Words.say("circles.join.asked"));
            case JoinOutcome.Refused(String why) -> form.alert(Words.say(why));
        }
    }

    /// A place that is given up may be somebody else's a moment later: that can't be undone.
    private void askToLeave(CirclePage page) {
        new Asking(Words.say("circles.leave.title", page.circle().title()), Words.say("circles.leave.text"))
                .open(Words.say("circles.leave"), Words.say("circles.leave.stay"), () -> leave(page, true));
    }

    private void leave(CirclePage page, boolean wasIn) {
        members.leave(page.circle().id(), viewer.get());
        Told.say(Words.say(
                wasIn ? "circles.left" : "circles.join.takenBack", page.circle().title()));
        UI.getCurrent().navigate(CircleLinks.circle(page.circle().slug()).substring(1));
    }
}
