package nl.kringwijs.themes;

import java.util.List;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/// A theme as it is kept.
@Table(schema = "themes", name = "theme")
record Theme(
        @Id ThemeId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        String name,
        String description,
        String pigment,
        List<String> synonyms) {

    Theme renamed(String newName, String newSlug) {
        return new Theme(
                id, version, newSlug, Slug.former(slug, formerSlugs, newSlug), newName, description, pigment, synonyms);
    }

    Theme described(String newDescription, String newPigment, List<String> newSynonyms) {
        return new Theme(id, version, slug, formerSlugs, name, newDescription, newPigment, newSynonyms);
    }

    ThemeSummary summary() {
        return new ThemeSummary(id, slug, name, description, pigment, synonyms);
    }

    SubjectRef ref() {
        return new SubjectRef(Kind.THEMA, id.value());
    }
}
