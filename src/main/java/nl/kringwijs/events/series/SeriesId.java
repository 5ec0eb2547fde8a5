package nl.kringwijs.events.series;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a series.
public record SeriesId(UUID value) {

    static SeriesId random() {
        return new SeriesId(UUID.randomUUID());
    }

    public SubjectRef ref() {
        return new SubjectRef(Kind.REEKS, value);
    }
}
