package nl.kringwijs.themes;

import java.util.List;

/// A theme as others read it.
///
/// @param pigment the name of its colour in the tokens: `baksteen`, `mos`, `water`, `oker`, `pruim`, `lei`, `riet` or
///     `klei`
/// @param synonyms other words for it
/// @param site where a programme or method has its own page, or nothing
public record ThemeSummary(
        ThemeId id,
        String slug,
        String name,
        String description,
        String pigment,
        List<String> synonyms,
        ThemeKind kind,
        String site) {

    public ThemeSummary {
        synonyms = List.copyOf(synonyms);
    }
}
