package nl.kringwijs.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Told;
import nl.kringwijs.members.Members;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;

/// One's own account: who am I, sign out here or everywhere; an editor invites others.
@Route("mijn/account")
@RolesAllowed("MEMBER")
class AccountView extends FormPage {

    /// On a shared computer nothing of what was typed stays behind.
    private static final String FORGET =
            "Object.keys(localStorage).filter(key => key.startsWith('kringwijs:')).forEach(key => localStorage.removeItem(key))";

    AccountView(Members members, CurrentViewer current, AuthenticationContext session) {
        super(
                Words.say("members.account"),
                Words.say("members.account.lead", current.get().name()));
        Viewer viewer = current.get();
        say(Words.say("members.account.role", Words.say("members.role." + String.valueOf(viewer.role()))));
        put(button(
                "members.signOut",
                () -> UI.getCurrent().getPage().executeJs(FORGET).then(forgotten -> session.logout())));
        put(button("members.signOut.everywhere", () -> {
            members.signOutEverywhere(viewer);
            UI.getCurrent().getPage().setLocation("/");
        }));
        if (viewer.is(Role.EDITOR)) {
            invite(members, viewer);
        }
    }

    private void invite(Members members, Viewer viewer) {
        var heading = new H2(Words.say("members.invite"));
        heading.addClassName("kw-rule-title");
        put(heading);
        put(new Paragraph(Words.say("members.invite.text")));
        var email = new EmailField(Words.say("members.invite.email"));
        email.setManualValidation(true);
        field("email", email);
        action(Words.say("members.invite.act"), () -> {
            members.invite(email.getValue(), viewer);
            Told.say(Words.say("members.invite.sent", email.getValue().strip()));
            email.clear();
        });
    }

    private static Button button(String words, Runnable act) {
        var button = new Button(Words.say(words), click -> act.run());
        button.getStyle().set("justify-self", "start");
        return button;
    }
}
