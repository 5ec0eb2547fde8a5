package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.kringwijs.circles.CircleContact;
import nl.kringwijs.circles.CircleContact.Interested;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Told;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// For who leads a circle: asking somebody in, a facilitator beside oneself, and who would like to hear more.
final class AskingPart extends SpacePart {

    private final transient CircleMembers members;
    private final transient CircleContact contact;
    private final transient CircleId circle;
    private final transient CurrentViewer viewer;
    private final transient Runnable changed;
    private final UnorderedList invited = new UnorderedList();

    AskingPart(CircleMembers members, CircleContact contact, CircleId circle, CurrentViewer viewer, Runnable changed) {
        super("vragen", "circles.space.asking");
        this.members = members;
        this.contact = contact;
        this.circle = circle;
        this.viewer = viewer;
        this.changed = changed;
        matter(
                new H3(Words.say("circles.invite")),
                address("circles.invite", email -> members.invite(circle, email, viewer.get())),
                invited,
                new H3(Words.say("circles.appoint")),
                address("circles.appoint", email -> members.appoint(circle, email, viewer.get())),
                new H3(Words.say("circles.interested")),
                interested());
        refresh();
    }

    private Form address(String words, java.util.function.Consumer<String> act) {
        var form = new Form();
        var email = new EmailField(Words.say(words + ".email"));
        email.setHelperText(Words.say(words + ".help"));
        email.setManualValidation(true);
        form.field("email", email);
        form.put(new Div(quiet(form.action(Words.say(words + ".act"), () -> {
            act.accept(email.getValue());
            Told.say(Words.say(words + ".done", email.getValue().strip()));
            email.clear();
            refresh();
            changed.run();
        }))));
        return form;
    }

    /// One green button a screenful: these are not it.
    private static Button quiet(Button button) {
        button.removeThemeName("primary");
        return button;
    }

    private void refresh() {
        invited.removeAll();
        members.invited(circle, viewer.get()).forEach(email -> {
            var back = new Button(Words.say("circles.invite.back"), click -> {
                members.takeInvitationBack(circle, email, viewer.get());
                refresh();
            });
            back.setAriaLabel(Words.say("circles.invite.back.name", email));
            back.addThemeNames("tertiary", "small");
            invited.add(new ListItem(new Span(Words.say("circles.invite.waits", email)), back));
        });
    }

    private Div interested() {
        List<Interested> all = contact.interested(circle, viewer.get());
        var list = new UnorderedList();
        all.forEach(one -> list.add(new ListItem(Words.say(
                "circles.interested.one", one.name(), one.email(), Formats.dateWithoutDay(Formats.day(one.since()))))));
        var part = new Div(new Paragraph(Words.say("circles.interested.count", all.size())), list);
        part.addClassName("kw-stack");
        if (!all.isEmpty()) {
            part.add(new Button(Words.say("circles.interested.tell"), click -> tell(all.size())));
        }
        return part;
    }

    private void tell(int many) {
        var dialog = new Dialog(Words.say("circles.interested.tell"));
        dialog.setWidth("36rem");
        var form = new Form();
        var text = new TextArea(Words.say("circles.message.text"));
        text.setHelperText(Words.say("circles.interested.tell.help", many));
        text.setMaxLength(4_000);
        text.setMinRows(5);
        form.field("text", text);
        dialog.add(form);
        Button send = form.action(Words.say("circles.interested.tell.act", many), () -> {
            int told = contact.tell(circle, text.getValue(), viewer.get());
            dialog.close();
            Told.say(Words.say("circles.interested.told", told));
        });
        dialog.getFooter().add(new Button(Words.say("circles.cancel"), click -> dialog.close()), send);
        dialog.open();
    }
}
