package nl.kringwijs.themes;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// The id of a theme.
public record ThemeId(UUID value) {

    public SubjectRef ref() {
        return new SubjectRef(Kind.THEMA, value);
    }

    public static ThemeId random() {
        return new ThemeId(UUID.randomUUID());
    }
}
