package nl.kringwijs.library.example;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a practice example.
public record ExampleId(UUID value) {

    public static ExampleId random() {
        return new ExampleId(UUID.randomUUID());
    }

    public SubjectRef ref() {
        return new SubjectRef(Kind.PRAKTIJKVOORBEELD, value);
    }
}
