package nl.kringwijs.library;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a piece of material.
public record MaterialId(UUID value) {

    public static MaterialId random() {
        return new MaterialId(UUID.randomUUID());
    }

    public SubjectRef ref() {
        return new SubjectRef(Kind.PRESENTATIE, value);
    }
}
