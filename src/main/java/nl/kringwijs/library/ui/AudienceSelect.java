package nl.kringwijs.library.ui;

import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.text.Words;

/// Who may read it.
final class AudienceSelect {

    private AudienceSelect() {}

    static Select<String> of(String chosen, Consumer<String> changed) {
        var select = new Select<String>();
        select.setLabel(Words.say("library.edit.audience"));
        select.setItems(Audience.PUBLIC.token(), Audience.MEMBERS.token());
        select.setItemLabelGenerator(token -> Words.say("library.edit.audience." + token));
        select.setValue(chosen);
        select.addValueChangeListener(change -> changed.accept(change.getValue()));
        return select;
    }
}
