package nl.kringwijs.themes;

import java.util.List;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A theme as it is kept.
///
/// @param mergedInto the theme it stands for, when two turned out to be one
@Table(schema = "themes", name = "theme")
record Theme(
        @Id ThemeId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        String name,
        String description,
        String pigment,
        List<String> synonyms,
        ThemeKind kind,
        String site,
        @Nullable ThemeId mergedInto,
        @Nullable ThemeId mergedVia) {

    Theme renamed(String newName, String newSlug) {
        return new Theme(
                id,
                version,
                newSlug,
                Slug.former(slug, formerSlugs, newSlug),
                newName,
                description,
                pigment,
                synonyms,
                kind,
                site,
                mergedInto,
                mergedVia);
    }

    Theme described(Themes.ThemeText text, List<String> newSynonyms) {
        return new Theme(
                id,
                version,
                slug,
                formerSlugs,
                name,
                text.description(),
                text.pigment(),
                newSynonyms,
                text.kind(),
                text.site().strip(),
                mergedInto,
                mergedVia);
    }

    ThemeSummary summary() {
        return new ThemeSummary(id, slug, name, description, pigment, synonyms, kind, site);
    }

    SubjectRef ref() {
        return new SubjectRef(Kind.THEMA, id.value());
    }
}
