package nl.kringwijs.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.members.Members;
import nl.kringwijs.text.Words;

/// Choosing a new password, by the link in a mail.
@Route("nieuw-wachtwoord")
@AnonymousAllowed
class NewPasswordView extends FormPage implements HasUrlParameter<String> {

    private final transient Members members;

    NewPasswordView(Members members) {
        super(Words.say("members.newPassword"), "");
        this.members = members;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!members.canReset(token)) {
            notValid();
            return;
        }
        var password = RegisterView.Fields.newPassword();
        field("password", password);
        action(Words.say("members.newPassword.act"), () -> {
            if (members.reset(token, password.getValue())) {
                done(
                        Words.say("members.newPassword.done"),
                        Words.say("members.newPassword.done.text"),
                        new Anchor(MemberLinks.SIGN_IN, Words.say("members.signIn")));
            } else {
                notValid();
            }
        });
    }

    private void notValid() {
        done(
                Words.say("members.link.invalid"),
                Words.say("members.link.invalid.reset"),
                new Anchor(MemberLinks.FORGOT, Words.say("members.forgot")));
    }
}
