package nl.kringwijs.library.example;

import java.util.Optional;
import nl.kringwijs.moderation.Offering;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Every member may offer a practice example.
@Component
@Order(20)
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
    public SubjectRef offer(Optional<String> about, Viewer viewer) {
        return examples.offer(viewer).ref();
    }
}
