package nl.kringwijs.library.example;

import nl.kringwijs.moderation.Offering;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// Every member may offer a practice example.
@Component
class ExampleOffering implements Offering {

    private final Examples examples;

    ExampleOffering(Examples examples) {
        this.examples = examples;
    }

    @Override
    public String words() {
        return "library.example.offer";
    }

    @Override
    public SubjectRef offer(Viewer viewer) {
        return examples.offer(viewer).ref();
    }
}
