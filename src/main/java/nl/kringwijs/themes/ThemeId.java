package nl.kringwijs.themes;

import java.util.UUID;

/// The id of a theme.
public record ThemeId(UUID value) {

    public static ThemeId random() {
        return new ThemeId(UUID.randomUUID());
    }
}
