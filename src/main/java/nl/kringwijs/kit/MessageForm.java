package nl.kringwijs.kit;

import static j2html.TagCreator.p;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kringwijs.text.Words;

/// A form to write to somebody whose own address is never shown: who writes, the message, and afterwards that it went.
public final class MessageForm {

    private static final int LONGEST = 4_000;

    private final Form form;
    private final SenderFields sender;

    /// Sends what was written; throws a [nl.kringwijs.shared.Problem] at `name`, `email` or `text`.
    @FunctionalInterface
    public interface Sending {
        void send(String name, String email, String text);
    }

    /// @param words the name under which stand `text` (of the field), `act` (of the button) and `done` (of the
    ///     address that is answered)
    /// @param after what stands below the message that it went
    public MessageForm(Form form, String words, Sending sending, Component after) {
        this.form = form;
        this.sender = new SenderFields(form);
        var text = new TextArea(Words.say(words + ".text"));
        text.setMaxLength(LONGEST);
        text.setMinRows(5);
        form.field("text", text);
        form.put(new Div(form.action(Words.say(words + ".act"), () -> {
            if (!sender.isMachine()) {
                sending.send(sender.name(), sender.email(), text.getValue());
            }
            done(Words.say(words + ".done", sender.email()), after);
        })));
    }

    /// Filled in for who is signed in.
    public void fill(String name, String email) {
        sender.fill(name, email);
    }

    private void done(String said, Component after) {
        form.empty();
        form.put(new Drawn(Parts.note(false, Icons.ON, p(said))), after);
    }
}
