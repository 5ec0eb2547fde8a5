package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.circles.CircleContact;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.SenderFields;
import nl.kringwijs.members.Messages;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/leerkringen/{slug}/bericht`: a message to the contact, whose own address stays unseen.
@Route("leerkringen/:slug/bericht")
@AnonymousAllowed
class MessageView extends CircleForm {

    private final transient CircleContact contact;
    private final transient Messages messages;
    private final transient CurrentViewer viewer;

    MessageView(Circles circles, CircleContact contact, Messages messages, CurrentViewer viewer) {
        super(circles, viewer);
        this.contact = contact;
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    void fill(CirclePage page, Form form) {
        String who = page.contactName().isBlank() ? Words.say("circles.fact.facilitators") : page.contactName();
        head(
                Words.say("circles.message.title", page.circle().title()),
                Words.say(page.hasContact() ? "circles.message.lead" : "circles.message.nobody", who));
        if (!page.hasContact()) {
            return;
        }
        var fields = new SenderFields(form);
        messages.me(viewer.get()).ifPresent(me -> fields.fill(me.name(), me.email()));
        var text = new TextArea(Words.say("circles.message.text"));
        text.setMaxLength(4_000);
        text.setMinRows(5);
        form.field("text", text);
        form.put(new Div(form.action(Words.say("circles.message.act"), () -> {
            if (!fields.isMachine()) {
                contact.write(
                        page.circle().id(),
                        new Sender(fields.name(), fields.email()),
                        text.getValue(),
                        Here.address(),
                        viewer.get());
            }
            done(
                    form,
                    Words.say("circles.message.done", fields.email()),
                    new Anchor(
                            CircleLinks.circle(page.circle().slug()),
                            page.circle().title()));
        })));
    }
}
