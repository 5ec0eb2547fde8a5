package nl.kringwijs.members.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.FormPage;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.members.Invitations;
import nl.kringwijs.members.Invitations.Invited;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/uitnodigen`: invitations for a list that is pasted or read from a file.
@Route("redactie/uitnodigen")
@RolesAllowed("EDITOR")
class InviteView extends FormPage {

    private final Div outcome = new Div();

    InviteView(Invitations invitations, CurrentViewer viewer) {
        super(Words.say("members.invite.list"), Words.say("members.invite.list.lead"));
        var list = new TextArea(Words.say("members.invite.list.field"));
        list.setHelperText(Words.say("members.invite.list.help"));
        list.setMinRows(8);
        list.setManualValidation(true);
        put(outcome);
        field("list", list);
        put(new ListFile(lines -> {
            boolean none = lines.isBlank();
            list.setInvalid(none);
            list.setErrorMessage(none ? Words.say("members.invite.list.file.none") : "");
            if (!none) {
                list.setValue(
                        list.getValue().isBlank() ? lines : list.getValue().stripTrailing() + "\n" + lines);
            }
        }));
        action(Words.say("members.invite.list.act"), () -> {
            Invited invited = invitations.inviteAll(list.getValue(), viewer.get());
            tell(invited);
            list.setValue(String.join("\n", invited.wrong()));
            list.setInvalid(!invited.wrong().isEmpty());
            list.setErrorMessage(invited.wrong().isEmpty() ? "" : Words.say("members.invite.list.left"));
        });
    }

    private void tell(Invited invited) {
        outcome.removeAll();
        String known = String.join(", ", invited.known());
        outcome.add(new Drawn(Parts.note(
                false,
                Icons.ON,
                j2html.TagCreator.div(
                        p(Words.say("members.invite.list.sent", invited.sent())),
                        known.isEmpty() ? p() : p(Words.say("members.invite.list.known", known))))));
    }
}
