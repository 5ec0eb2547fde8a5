package nl.kringwijs.directory.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.directory.People;
import nl.kringwijs.directory.People.PersonText;
import nl.kringwijs.directory.PersonId;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.kit.Form;
import nl.kringwijs.kit.Merging;
import nl.kringwijs.kit.RegisterPage;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.Merged;
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
        return people.register(viewer.get());
    }

    @Override
    protected UUID id(PersonSummary row) {
        return row.id().value();
    }

    @Override
    protected Optional<Merging<PersonSummary>> merging() {
        return Optional.of(new Merging<>() {

            @Override
            public void merge(PersonSummary gone, PersonSummary kept) {
                people.merge(gone.id(), kept.id(), viewer.get());
            }

            @Override
            public void split(UUID gone) {
                people.split(new PersonId(gone), viewer.get());
            }

            @Override
            public List<Merged> merged() {
                return people.merged(viewer.get());
            }
        });
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
        var publications = new TextArea(Words.say("directory.publications"));
        publications.setMaxLength(4_000);
        publications.setHelperText(Words.say("directory.publications.help"));
        person.ifPresent(known -> {
            publications.setValue(known.publications());
            if (known.member()) {
                Stream.of(bio, publications).forEach(own -> {
                    own.setReadOnly(true);
                    own.setHelperText(Words.say("directory.register.own"));
                });
            }
            name.setValue(known.name());
            bio.setValue(known.bio());
        });
        form.field("name", name);
        form.field("bio", bio);
        form.field("publications", publications);
        return () -> {
            var text = new PersonText(name.getValue(), bio.getValue(), publications.getValue());
            person.ifPresentOrElse(
                    known -> people.change(known, text, viewer.get()), () -> people.add(text, viewer.get()));
        };
    }
}
