package nl.kringwijs.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/// A question before something that others notice at once. A yes that is refused in words leaves it open, with the
/// words at their field.
public final class Asking {

    private final Dialog dialog;
    private final Form form = new Form();

    /// @param text what will happen
    public Asking(String title, String text) {
        dialog = new Dialog(title);
        dialog.setWidth("32rem");
        form.put(new Paragraph(text));
        dialog.add(form);
    }

    /// Where more is said and asked.
    public Form form() {
        return form;
    }

    /// @param act words of the yes
    /// @param stay words of the no
    public void open(String act, String stay, Runnable yes) {
        Button button = form.action(act, () -> {
            yes.run();
            dialog.close();
        });
        dialog.getFooter().add(new Button(stay, click -> dialog.close()), button);
        dialog.open();
    }
}
