package nl.kringwijs.themes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The managed list of themes. Everybody reads it, editors keep it.
@Service
@Transactional
public class Themes {

    /// The colours a theme can have, by the name of their pigment.
    public static final List<String> PIGMENTS =
            List.of("baksteen", "mos", "water", "oker", "pruim", "lei", "riet", "klei");

    private final ThemeRepository themes;
    private final SearchChanges changes;
    private final ApplicationEventPublisher told;

    Themes(ThemeRepository themes, SearchChanges changes, ApplicationEventPublisher told) {
        this.themes = themes;
        this.changes = changes;
        this.told = told;
    }

    public List<ThemeSummary> all() {
        return themes.findAllByOrderByName().stream().map(Theme::summary).toList();
    }

    /// What stands at `/themas/{slug}`.
    public Lookup<ThemeSummary> page(String slug) {
        return themes.findBySlug(slug)
                .map(theme -> Lookup.found(theme.summary()))
                .or(() -> themes.findByFormerSlug(slug).map(theme -> Lookup.moved(ThemeLinks.theme(theme.slug()))))
                .orElseGet(Lookup::unknown);
    }

    public Map<ThemeId, ThemeSummary> byId(Collection<ThemeId> ids) {
        return StreamSupport.stream(themes.findAllById(ids).spliterator(), false)
                .map(Theme::summary)
                .collect(Collectors.toMap(ThemeSummary::id, Function.identity()));
    }

    /// What an editor fills in.
    public record ThemeText(String name, String description, String pigment, List<String> synonyms) {}

    public ThemeSummary add(ThemeText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        Slug slug = Slug.from(checked(text).name()).firstFree(wanted -> isTaken(wanted, null));
        Theme theme = themes.save(new Theme(
                ThemeId.random(),
                0,
                slug.value(),
                List.of(),
                text.name().strip(),
                text.description(),
                text.pigment(),
                tidy(text.synonyms())));
        changes.changed(theme.ref());
        return theme.summary();
    }

    /// Another name, text, colour or other words, upon what the editor saw. The old address leads to the new one.
    ///
    /// @param seen the theme as it was when the editor began
    /// @throws Problem at `name` or `pigment`, or when somebody changed it meanwhile
    public void change(ThemeSummary seen, ThemeText text, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        ThemeId id = seen.id();
        Theme known = themes.findById(id).orElseThrow();
        if (!known.summary().equals(seen)) {
            throw Problem.of("themes.newer", seen.name());
        }
        String name = checked(text).name().strip();
        String slug = name.equals(known.name())
                ? known.slug()
                : Slug.from(name).firstFree(wanted -> isTaken(wanted, id)).value();
        Theme changed = themes.save(
                known.renamed(name, slug).described(text.description(), text.pigment(), tidy(text.synonyms())));
        changes.changed(changed.ref());
        told.publishEvent(new ThemeChanged(id));
    }

    private boolean isTaken(Slug slug, @Nullable ThemeId by) {
        return themes.findBySlug(slug.value())
                .or(() -> themes.findByFormerSlug(slug.value()))
                .filter(other -> !other.id().equals(by))
                .isPresent();
    }

    private static ThemeText checked(ThemeText text) {
        if (text.name().isBlank() || text.name().length() > 120) {
            throw Problem.at("name", "themes.name.missing");
        }
        if (!PIGMENTS.contains(text.pigment())) {
            throw Problem.at("pigment", "themes.pigment.unknown");
        }
        return text;
    }

    private static List<String> tidy(List<String> words) {
        return words.stream()
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
