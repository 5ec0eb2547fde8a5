package nl.kringwijs.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Told;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.members.Members;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;

/// One's own account: who am I, sign out here or everywhere; an editor invites others.
@Route("mijn/account")
@RolesAllowed("MEMBER")
class AccountView extends FormPage {

    /// On a shared computer nothing of what was typed stays behind.
    private static final String FORGET = """
            for (const kept of ['localStorage', 'sessionStorage']) {
                try {
                    Object.keys(window[kept]).filter(key => key.startsWith('kringwijs:'))
                        .forEach(key => window[kept].removeItem(key));
                } catch (forbidden) { /* then nothing was kept either */ }
            }""";

    AccountView(Members members, CurrentViewer current, AuthenticationContext session) {
        super(
                Words.say("members.account"),
                Words.say("members.account.lead", current.get().name()));
        Viewer viewer = current.get();
        say(Words.say("members.account.role", Words.say("members.role." + String.valueOf(viewer.role()))));
        put(new Anchor("/mijn/profiel", Words.say("members.account.profile")));
        put(new Anchor("/mijn/volgen", Words.say("members.account.following")));
        put(new Anchor("/mijn/stukken", Words.say("members.account.offered")));
        put(button("members.signOut", () -> afterForgetting(session::logout)));
        put(button(
                "members.signOut.everywhere",
                () -> afterForgetting(() -> {
                    members.signOutEverywhere(viewer);
                    UI.getCurrent().getPage().setLocation("/");
                })));
        name(members, viewer);
        password(members, viewer);
    }

    private static void afterForgetting(Runnable next) {
        UI.getCurrent().getPage().executeJs(FORGET).then(forgotten -> next.run(), failed -> next.run());
    }

    private void name(Members members, Viewer viewer) {
        heading("members.account.name");
        var name = new TextField(Words.say("members.name"));
        name.setValue(viewer.name());
        name.setAutocomplete(Autocomplete.NAME);
        name.setManualValidation(true);
        field("name", name);
        action(Words.say("members.rename.act"), () -> {
            members.rename(name.getValue(), viewer);
            Told.say(Words.say("members.rename.done"));
        });
    }

    private void password(Members members, Viewer viewer) {
        heading("members.account.password");
        var current = new PasswordField(Words.say("members.password.current"));
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setManualValidation(true);
        var password = new PasswordField(Words.say("members.password.new"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        password.setHelperText(Words.say("members.password.help"));
        field("current", current);
        field("password", password);
        action(Words.say("members.password.change"), () -> {
            members.changePassword(current.getValue(), password.getValue(), viewer);
            done(
                    Words.say("members.account.password"),
                    Words.say("members.password.changed"),
                    new Anchor(MemberLinks.SIGN_IN, Words.say("members.signIn")));
        });
    }

    private void heading(String words) {
        var heading = new H2(Words.say(words));
        heading.addClassName("kw-rule-title");
        put(heading);
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(Words.say(words), click -> act.run());
        button.getStyle().set("justify-self", "start");
        return button;
    }
}
