package nl.kringwijs.library;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a recap.
public record RecapId(UUID value) {

    public static RecapId random() {
        return new RecapId(UUID.randomUUID());
    }

    public SubjectRef ref() {
        return new SubjectRef(Kind.TERUGBLIK, value);
    }
}
