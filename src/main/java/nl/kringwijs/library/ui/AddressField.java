package nl.kringwijs.library.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.kringwijs.shared.WebAddress;
import nl.kringwijs.text.Words;

/// Where the address of a film or a page elsewhere is pasted.
final class AddressField extends Div {

    /// @param added hears of each usable address, tidied
    AddressField(Consumer<String> added) {
        addClassNames("kw-adding", "kw-block-plain");
        var field = new TextField(Words.say("library.link"));
        field.setHelperText(Words.say("library.link.help"));
        field.setWidthFull();
        var add = new Button(Words.say("library.link.add"), click -> {
            String typed = field.getValue();
            if (!WebAddress.isUsable(typed)) {
                field.setErrorMessage(Words.say("library.piece.url.wrong"));
                field.setInvalid(true);
                return;
            }
            added.accept(WebAddress.tidy(typed));
            field.clear();
            field.setInvalid(false);
        });
        add(field, add);
    }
}
