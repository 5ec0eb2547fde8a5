package nl.kringwijs.circles.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.circles.CircleContact;
import nl.kringwijs.circles.CircleContact.Sender;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CirclePage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Here;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/leerkringen/{slug}/belangstelling`: keep me posted, without committing to anything.
@Route("leerkringen/:slug/belangstelling")
@AnonymousAllowed
class InterestView extends CircleForm {

    private final transient CircleContact contact;
    private final transient CurrentViewer viewer;

    InterestView(Circles circles, CircleContact contact, CurrentViewer viewer) {
        super(circles, viewer);
        this.contact = contact;
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
        var fields = new SenderFields(form, contact.me(viewer.get()));
        form.put(new Div(form.action(Words.say("circles.interest.act"), () -> {
            if (!fields.isMachine()) {
                contact.interest(page.circle().id(), fields.sender(), Here.address(), viewer.get());
            }
            done(
                    form,
                    Words.say("circles.interest.done", fields.sender().email().strip()),
                    new Anchor(
                            CircleLinks.circle(page.circle().slug()),
                            page.circle().title()));
        })));
    }

    /// A name and an address, filled in for who is signed in.
    static final class SenderFields {

        private final TextField name = new TextField(Words.say("circles.sender.name"));
        private final EmailField email = new EmailField(Words.say("circles.sender.email"));
        private final TextField trap = trap();

        SenderFields(Form form, java.util.Optional<Sender> known) {
            name.setAutocomplete(Autocomplete.NAME);
            name.setMaxLength(120);
            name.setManualValidation(true);
            email.setAutocomplete(Autocomplete.EMAIL);
            email.setManualValidation(true);
            known.ifPresent(me -> {
                name.setValue(me.name());
                email.setValue(me.email());
            });
            form.field("name", name);
            form.field("email", email);
            form.put(trap);
        }

        Sender sender() {
            return new Sender(name.getValue(), email.getValue());
        }

        boolean isMachine() {
            return !trap.isEmpty();
        }
    }
}
