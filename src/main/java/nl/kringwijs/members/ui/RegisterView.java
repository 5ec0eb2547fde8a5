package nl.kringwijs.members.ui;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Here;
import nl.kringwijs.members.Members;
import nl.kringwijs.text.Words;

/// Asking to become a member.
@Route("word-lid")
@AnonymousAllowed
class RegisterView extends FormPage {

    RegisterView(Members members) {
        super(Words.say("members.register"), Words.say("members.register.lead"));
        if (!members.isOpen()) {
            done(Words.say("members.register.closed.title"), Words.say("members.register.closed"));
            return;
        }
        var name = new TextField(Words.say("members.name"));
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        name.setHelperText(Words.say("members.name.help"));
        var email = new EmailField(Words.say("members.email"));
        email.setManualValidation(true);
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        email.setHelperText(Words.say("members.email.help"));
        var password = Fields.newPassword();
        var motivation = new TextArea(Words.say("members.motivation"));
        motivation.setHelperText(Words.say("members.motivation.help"));
        motivation.setMaxLength(1_000);
        field("name", name);
        field("email", email);
        field("password", password);
        field("motivation", motivation);
        action(Words.say("members.register"), () -> {
            members.register(
                    new Members.Registration(
                            name.getValue(), email.getValue(), password.getValue(), motivation.getValue()),
                    Here.address());
            done(
                    Words.say("members.register.sent"),
                    Words.say("members.register.sent.text", email.getValue().strip()));
        });
    }

    /// Fields that more than one form has.
    static final class Fields {

        private Fields() {}

        static PasswordField newPassword() {
            var password = new PasswordField(Words.say("members.password"));
            password.setHelperText(Words.say("members.password.help"));
            password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NEW_PASSWORD);
            return password;
        }
    }
}
