package nl.kringwijs.members.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Here;
import nl.kringwijs.members.Members;
import nl.kringwijs.text.Words;

/// Asking for a link to a new password.
@Route("wachtwoord-vergeten")
@AnonymousAllowed
class ForgotView extends FormPage {

    ForgotView(Members members) {
        super(Words.say("members.forgot"), Words.say("members.forgot.lead"));
        var email = new EmailField(Words.say("members.email"));
        email.setManualValidation(true);
        field("email", email);
        action(Words.say("members.forgot.act"), () -> {
            members.forgot(email.getValue(), Here.address());
            done(
                    Words.say("members.forgot.sent"),
                    Words.say("members.forgot.sent.text", email.getValue().strip()));
        });
    }
}
