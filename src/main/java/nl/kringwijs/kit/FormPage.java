package nl.kringwijs.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// A page with one short form: a title, a line that says what it is for, fields, one green button.
public abstract class FormPage extends Div implements HasDynamicTitle {

    private final String title;
    private final Form form = new Form();

    protected FormPage(String title, String lead) {
        this.title = title;
        addClassName("kw-wrap");
        add(new PageHead(title, lead), form);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /// As [Form#field].
    protected <F extends Component & HasValidation & HasValue<?, ?>> void field(String name, F field) {
        form.field(name, field);
    }

    protected void say(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("kw-quiet");
        form.put(paragraph);
    }

    protected void put(Component component) {
        form.put(component);
    }

    /// As [Form#action].
    protected Button action(String label, Runnable act) {
        Button button = form.action(label, act);
        form.put(new Div(button));
        return button;
    }

    protected void alert(String words) {
        form.alert(words);
    }

    /// Puts a message in the place of the form: it is done.
    protected void done(String heading, String words, Component... more) {
        form.empty();
        form.put(new Drawn(Parts.note(
                false,
                Icons.ON,
                j2html.TagCreator.div(j2html.TagCreator.p(j2html.TagCreator.b(heading)), j2html.TagCreator.p(words)))));
        form.put(more);
    }
}
