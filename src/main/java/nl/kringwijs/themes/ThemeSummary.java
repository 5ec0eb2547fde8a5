package nl.kringwijs.themes;

import java.util.List;

/// A theme as others read it.
///
/// @param pigment the name of its colour in the tokens: `baksteen`, `mos`, `water`, `oker`, `pruim`, `lei`, `riet` or
///     `klei`
/// @param synonyms other words for it
public record ThemeSummary(
        ThemeId id, String slug, String name, String description, String pigment, List<String> synonyms) {

    public ThemeSummary {
        synonyms = List.copyOf(synonyms);
    }
}
