package nl.kringwijs.events;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of an event.
public record EventId(UUID value) {

    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }

    public SubjectRef ref() {
        return new SubjectRef(Kind.BIJEENKOMST, value);
    }
}
