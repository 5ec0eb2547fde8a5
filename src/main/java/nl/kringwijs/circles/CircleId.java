package nl.kringwijs.circles;

import java.util.UUID;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a learning circle.
public record CircleId(UUID value) {

    public static CircleId random() {
        return new CircleId(UUID.randomUUID());
    }

    public SubjectRef ref() {
        return new SubjectRef(Kind.LEERKRING, value);
    }

    /// Its members, as an audience.
    public Audience members() {
        return Audience.circle(value);
    }
}
