package nl.kringwijs.members.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.members.Members;
import nl.kringwijs.text.Words;

/// Confirming an address. Opening the link does nothing yet (mail scanners open links): the button does.
@Route("bevestigen")
@AnonymousAllowed
class ConfirmView extends FormPage implements HasUrlParameter<String> {

    private final transient Members members;

    ConfirmView(Members members) {
        super(Words.say("members.confirm"), "");
        this.members = members;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        if (!members.canConfirm(token)) {
            notValid();
            return;
        }
        say(Words.say("members.confirm.text"));
        var password = new PasswordField(Words.say("members.password"));
        password.setHelperText(Words.say("members.confirm.password"));
        field("password", password);
        action(Words.say("members.confirm.act"), () -> {
            switch (members.confirm(token, password.getValue())) {
                case MAY_SIGN_IN ->
                    done(
                            Words.say("members.confirm.done"),
                            Words.say("members.confirm.signIn"),
                            new Anchor(MemberLinks.SIGN_IN, Words.say("members.signIn")));
                case WAITS_FOR_APPROVAL -> done(Words.say("members.confirm.done"), Words.say("members.confirm.waits"));
                case LINK_NOT_VALID -> notValid();
            }
        });
    }

    private void notValid() {
        done(
                Words.say("members.link.invalid"),
                Words.say("members.link.invalid.confirm"),
                new Anchor(MemberLinks.REGISTER, Words.say("members.register")));
    }
}
