package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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

/// `/leerkringen/{slug}/belangstelling`: keep me posted, without committing to anything.
@Route("leerkringen/:slug/belangstelling")
@AnonymousAllowed
class InterestView extends CircleForm {

    private final transient CircleContact contact;
    private final transient Messages messages;
    private final transient CurrentViewer viewer;

    InterestView(Circles circles, CircleContact contact, Messages messages, CurrentViewer viewer) {
        super(circles, viewer);
        this.contact = contact;
        this.messages = messages;
        this.viewer = viewer;
    }

    @Override
    void fill(CirclePage page, Form form) {
        head(
                Words.say("circles.interest.title", page.circle().title()),
                Words.say(page.circle().standing().over() ? "circles.refused.over" : "circles.interest.lead"));
        if (page.circle().standing().over()) {
            form.put(new Div(new Anchor(
                    CircleLinks.circle(page.circle().slug()), page.circle().title())));
            return;
        }
        var fields = new SenderFields(form);
        messages.me(viewer.get()).ifPresent(me -> fields.fill(me.name(), me.email()));
        form.put(new Div(form.action(Words.say("circles.interest.act"), () -> {
            if (!fields.isMachine()) {
                contact.interest(
                        page.circle().id(), new Sender(fields.name(), fields.email()), Here.address(), viewer.get());
            }
            done(
                    form,
                    Words.say("circles.interest.done", fields.email()),
                    new Anchor(
                            CircleLinks.circle(page.circle().slug()),
                            page.circle().title()));
        })));
    }
}
