package nl.kringwijs.kit;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.kringwijs.text.Words;

/// A name and an address in a form that needs no account, with a trap for machines.
public final class SenderFields {

    private final TextField name = new TextField(Words.say("kit.sender.name"));
    private final EmailField email = new EmailField(Words.say("kit.sender.email"));
    private final TextField trap = new TextField("Website");

    public SenderFields(Form form) {
        name.setAutocomplete(Autocomplete.NAME);
        name.setMaxLength(120);
        name.setManualValidation(true);
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setManualValidation(true);
        trap.addClassName("kw-hidden");
        trap.getElement().setAttribute("aria-hidden", "true");
        trap.setTabIndex(-1);
        trap.getElement().setAttribute("autocomplete", "off");
        form.field("name", name);
        form.field("email", email);
        form.put(trap);
    }

    /// Filled in for who is signed in.
    public void fill(String knownName, String knownEmail) {
        name.setValue(knownName);
        email.setValue(knownEmail);
    }

    public String name() {
        return name.getValue();
    }

    public String email() {
        return email.getValue().strip();
    }

    /// Whether the field was filled in that people don't see.
    public boolean isMachine() {
        return !trap.isEmpty();
    }
}
