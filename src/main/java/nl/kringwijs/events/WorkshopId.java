package nl.kringwijs.events;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a workshop: of what it is, not of one time it is given.
public record WorkshopId(UUID value) {

    public SubjectRef ref() {
        return new SubjectRef(Kind.WORKSHOP, value);
    }
}
