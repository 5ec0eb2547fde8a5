package nl.kringwijs.library.example;

import nl.kringwijs.moderation.DeskSubject;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Practice examples in the desk's list.
@Component
class ExampleDesk implements DeskSubject {

    private final Examples examples;
    private final Drafts drafts;

    ExampleDesk(Examples examples, Drafts drafts) {
        this.drafts = drafts;
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

    @Override
    public void publish(SubjectRef subject, Viewer viewer) {
        drafts.find(subject, ExampleDraft.class, viewer)
                .ifPresent(draft ->
                        examples.publish(new ExampleId(subject.id()), draft.content(), draft.version(), viewer));
    }

    @Override
    public void withdraw(SubjectRef subject, String reason, Viewer viewer) {
        examples.withdraw(new ExampleId(subject.id()), reason, viewer);
    }
}
