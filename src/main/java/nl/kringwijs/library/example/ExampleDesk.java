package nl.kringwijs.library.example;

import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Practice examples in the desk's list.
@Component
class ExampleDesk implements DeskSubject {

    private final Examples examples;

    ExampleDesk(Examples examples) {
        this.examples = examples;
    }

    @Override
    public Kind kind() {
        return Kind.PRAKTIJKVOORBEELD;
    }

    @Override
    public String editPath(SubjectRef subject) {
        return ExampleLinks.edit(new ExampleId(subject.id()));
    }

    @Override
    public SubjectRef begin(Viewer viewer) {
        return examples.begin(ExampleDraft.empty(), viewer).ref();
    }
}
