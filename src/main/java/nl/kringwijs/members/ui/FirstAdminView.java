package nl.kringwijs.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.members.Members;
import nl.kringwijs.text.Words;

/// Making the first admin, by the link in the log.
@Route("eerste-beheerder")
@AnonymousAllowed
class FirstAdminView extends FormPage implements HasUrlParameter<String> {

    private final transient Members members;

    FirstAdminView(Members members) {
        super(Words.say("members.firstAdmin"), Words.say("members.firstAdmin.lead"));
        this.members = members;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!members.isFirstAdminLink(token)) {
            notValid();
            return;
        }
        var name = new TextField(Words.say("members.name"));
        var email = new EmailField(Words.say("members.email"));
        email.setManualValidation(true);
        var password = RegisterView.Fields.newPassword();
        field("name", name);
        field("email", email);
        field("password", password);
        action(Words.say("members.firstAdmin.act"), () -> {
            if (members.makeFirstAdmin(token, name.getValue(), email.getValue(), password.getValue())) {
                done(
                        Words.say("members.firstAdmin.done"),
                        Words.say("members.confirm.signIn"),
                        new Anchor(MemberLinks.SIGN_IN, Words.say("members.signIn")));
            } else {
                notValid();
            }
        });
    }

    private void notValid() {
        done(Words.say("members.link.invalid"), Words.say("members.link.invalid.firstAdmin"));
    }
}
