package nl.kringwijs.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.members.Invitations;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.text.Words;

/// Accepting an invitation, by the link in a mail.
@Route("uitnodiging")
@AnonymousAllowed
class InvitationView extends FormPage implements HasUrlParameter<String> {

    private final transient Invitations invitations;

    InvitationView(Invitations invitations) {
        super(Words.say("members.invitation"), Words.say("members.invitation.lead"));
        this.invitations = invitations;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        invitations.invited(token).ifPresentOrElse(email -> form(token, email), this::notValid);
    }

    private void form(String token, String email) {
        say(Words.say("members.invitation.for", email));
        var name = new TextField(Words.say("members.name"));
        var password = RegisterView.Fields.newPassword();
        field("name", name);
        field("password", password);
        action(Words.say("members.invitation.act"), () -> {
            if (invitations.accept(token, name.getValue(), password.getValue())) {
                done(
                        Words.say("members.invitation.done"),
                        Words.say("members.confirm.signIn"),
                        new Anchor(MemberLinks.SIGN_IN, Words.say("members.signIn")));
            } else {
                notValid();
            }
        });
    }

    private void notValid() {
        done(Words.say("members.link.invalid"), Words.say("members.link.invalid.invitation"));
    }
}
