package nl.kringwijs.directory.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.RegisterPage;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;

/// `/redactie/mensen`: everybody who speaks, leads or wrote.
@Route("redactie/mensen")
@RolesAllowed("EDITOR")
class PersonRegisterView extends RegisterPage<PersonSummary> {

    private final transient People people;
    private final transient CurrentViewer viewer;

    PersonRegisterView(People people, CurrentViewer viewer) {
        super(
                Words.say("directory.people"),
                Words.say("directory.register.people"),
                Words.say("directory.register.people.add"));
        this.people = people;
        this.viewer = viewer;
        refresh();
    }

    @Override
    protected List<PersonSummary> rows() {
        return people.all(viewer.get());
    }

    @Override
    protected String name(PersonSummary person) {
        return person.name();
    }

    @Override
    protected String about(PersonSummary person) {
        return person.bio();
    }

    @Override
    protected Runnable fill(Form form, Optional<PersonSummary> person) {
        var name = new TextField(Words.say("directory.register.name"));
        var bio = new TextArea(Words.say("directory.register.bio"));
        bio.setMaxLength(1_000);
        bio.setHelperText(Words.say("directory.register.bio.help"));
        person.ifPresent(known -> {
            name.setValue(known.name());
            bio.setValue(known.bio());
        });
        form.field("name", name);
        form.field("bio", bio);
        return () -> person.ifPresentOrElse(
                known -> people.change(known, name.getValue(), bio.getValue(), viewer.get()),
                () -> people.add(name.getValue(), bio.getValue(), viewer.get()));
    }
}
