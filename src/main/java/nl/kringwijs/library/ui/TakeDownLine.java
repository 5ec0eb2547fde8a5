package nl.kringwijs.library.ui;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.kit.Asking;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Told;
import nl.kringwijs.library.MaterialDesk;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// Taking one piece from readers, with a reason, and putting it back. It holds at once, whatever is still being
/// written.
final class TakeDownLine extends Div {

    private final transient MaterialDesk desk;
    private final transient UUID piece;
    private final boolean hasPage;
    private final transient CurrentViewer viewer;
    private final transient Runnable changed;
    private final Drawn why = new Drawn();
    private final Button back = new Button(Words.say("library.takeDown.back"), click -> putBack());
    private final Button ask = new Button(Words.say("library.takeDown.ask"), click -> askForReason());

    /// @param hasPage whether readers have it at an address of its own
    /// @param changed is run once readers see it otherwise
    TakeDownLine(MaterialDesk desk, UUID piece, boolean hasPage, CurrentViewer viewer, Runnable changed) {
        this.desk = desk;
        this.piece = piece;
        this.hasPage = hasPage;
        this.viewer = viewer;
        this.changed = changed;
        back.addThemeNames("tertiary", "small");
        ask.addThemeNames("tertiary", "small");
        add(why, back);
        show(MaterialDesk.Standing.NEW);
    }

    /// The button that asks for a reason; it stands among the others of the row.
    Button ask() {
        return ask;
    }

    void show(MaterialDesk.Standing standing) {
        setVisible(standing.isTakenDown());
        ask.setVisible(standing.shown());
        if (standing.isTakenDown()) {
            why.draw(Parts.note(true, Icons.CLOSE, p(Words.say("library.takeDown.is", standing.takenDown()))));
        }
    }

    private void askForReason() {
        var reason = new TextArea(Words.say("library.takeDown.reason"));
        reason.setHelperText(Words.say("library.takeDown.reason.help"));
        reason.setMaxLength(MaterialDesk.LONGEST_REASON);
        var asking = new Asking(
                Words.say("library.takeDown.title"),
                Words.say(hasPage ? "library.takeDown.text" : "library.takeDown.text.link"));
        List<String> elsewhere = desk.alsoIn(piece, viewer.get());
        if (!elsewhere.isEmpty()) {
            asking.form().put(new Paragraph(Words.say("library.takeDown.elsewhere", String.join("; ", elsewhere))));
        }
        asking.form().field("reason", reason);
        asking.open(Words.say("library.takeDown.act"), Words.say("library.takeDown.cancel"), () -> {
            desk.takeDown(piece, reason.getValue(), viewer.get());
            changed.run();
            Told.say(Words.say("library.takeDown.done"), this::putBack);
        });
    }

    private void putBack() {
        desk.putBack(piece, viewer.get());
        changed.run();
    }
}
