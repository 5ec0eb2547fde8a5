package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.circles.CircleContact;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.kit.MessageForm;
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
        var message = new MessageForm(
                form,
                "circles.message",
                (name, email, text) ->
                        contact.write(page.circle().id(), new Sender(name, email), text, Here.address(), viewer.get()),
                new Anchor(
                        CircleLinks.circle(page.circle().slug()), page.circle().title()));
        messages.me(viewer.get()).ifPresent(me -> message.fill(me.name(), me.email()));
    }
}
