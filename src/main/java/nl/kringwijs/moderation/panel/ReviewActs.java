package nl.kringwijs.moderation.panel;

import static j2html.TagCreator.b;
import static j2html.TagCreator.div;
import static j2html.TagCreator.p;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.moderation.Draft;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.text.Words;

/// In the bar of an editor: asking somebody to look, taking that back, sending it back with a word.
final class ReviewActs extends Div {

    private final transient Drafts drafts;
    private final transient SubjectRef subject;
    private final transient CurrentViewer viewer;
    private final transient Runnable changed;
    private final Button submit = new Button(Words.say("moderation.submit"));
    private final Button unsubmit = new Button(Words.say("moderation.unsubmit"));
    private final Button back = new Button(Words.say("moderation.sendBack"));

    /// @param changed hears that the state is another
    ReviewActs(Drafts drafts, SubjectRef subject, CurrentViewer viewer, Runnable changed) {
        this.drafts = drafts;
        this.subject = subject;
        this.viewer = viewer;
        this.changed = changed;
        addClassName("kw-acts");
        submit.addThemeNames("small");
        submit.addClickListener(click -> submit());
        unsubmit.addThemeNames("small");
        unsubmit.addClickListener(click -> {
            drafts.unsubmit(subject, viewer.get());
            changed.run();
        });
        back.addThemeNames("small");
        back.addClickListener(click -> sendBack());
        add(submit, unsubmit, back);
    }

    /// What an editor wrote when sending it back.
    static Drawn word(String word) {
        return word.isBlank()
                ? new Drawn()
                : new Drawn(Parts.note(false, Icons.ON, div(p(b(Words.say("moderation.sentBack"))), p(word))));
    }

    void show(Draft.State state) {
        boolean editor = viewer.get().is(Role.EDITOR);
        submit.setVisible(state == Draft.State.DRAFT);
        unsubmit.setVisible(state == Draft.State.SUBMITTED && !editor);
        back.setVisible(state == Draft.State.SUBMITTED && editor);
    }

    private void submit() {
        try {
            drafts.submit(subject, viewer.get());
            Told.say(Words.say("moderation.submitted"), () -> {
                drafts.unsubmit(subject, viewer.get());
                changed.run();
            });
            changed.run();
        } catch (Problem problem) {
            Told.say(Words.say(problem));
        }
    }

    private void sendBack() {
        var dialog = new Dialog(Words.say("moderation.sendBack.title"));
        dialog.setWidth("32rem");
        var form = new Form();
        var word = new TextArea(Words.say("moderation.sendBack.word"));
        word.setHelperText(Words.say("moderation.sendBack.help"));
        word.setMaxLength(1_000);
        form.field("word", word);
        dialog.add(form);
        Button send = form.action(Words.say("moderation.sendBack"), () -> {
            drafts.sendBack(subject, word.getValue(), viewer.get());
            dialog.close();
            Told.say(Words.say("moderation.sendBack.done"));
            changed.run();
        });
        dialog.getFooter().add(new Button(Words.say("moderation.edit.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
