package nl.kringwijs.themes;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kringwijs.search.SearchChanges;
import nl.kringwijs.shared.Deed;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Merged;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.shared.SubjectRef;
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

    private static final Register REGISTER = new Register(Kind.THEMA, "themes.theme");

    private final ThemeRepository themes;
    private final Mergers mergers;
    private final SearchChanges changes;
    private final ApplicationEventPublisher told;

    Themes(ThemeRepository themes, Mergers mergers, SearchChanges changes, ApplicationEventPublisher told) {
        this.themes = themes;
        this.mergers = mergers;
        this.changes = changes;
        this.told = told;
    }

    public List<ThemeSummary> all() {
        return themes.findAllByOrderByName().stream()
                .filter(theme -> theme.mergedInto() == null)
                .map(Theme::summary)
                .toList();
    }

    /// What stands at `/themas/{slug}`.
    public Lookup<ThemeSummary> page(String slug) {
        return themes.findBySlug(slug)
                .or(() -> themes.findByFormerSlug(slug))
                .map(this::standing)
                .map(theme -> theme.slug().equals(slug)
                        ? Lookup.found(theme.summary())
                        : Lookup.<ThemeSummary>moved(ThemeLinks.theme(theme.slug())))
                .orElseGet(Lookup::unknown);
    }

    public Map<ThemeId, ThemeSummary> byId(Collection<ThemeId> ids) {
        return StreamSupport.stream(themes.findAllById(ids).spliterator(), false)
                .collect(Collectors.toMap(Theme::id, theme -> standing(theme).summary()));
    }

    /// Every theme there ever was, by id; what was merged gives the one it stands for.
    public Map<ThemeId, ThemeSummary> known() {
        Map<ThemeId, Theme> all = themes.findAll().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        return all.values().stream().collect(Collectors.toMap(Theme::id, theme -> {
            ThemeId into = theme.mergedInto();
            return (into == null ? theme : all.getOrDefault(into, theme)).summary();
        }));
    }

    /// This theme and all that stand for it, as what carries them has them.
    public List<UUID> withMerged(ThemeId theme) {
        return mergers.all(REGISTER, theme.value());
    }

    private Theme standing(Theme theme) {
        ThemeId into = theme.mergedInto();
        return into == null ? theme : themes.findById(into).orElse(theme);
    }

    /// Says that two themes are one: the first goes, its address leads to the second, what carried it carries that.
    ///
    /// @throws Problem at `kept`
    public void merge(ThemeId gone, ThemeId kept, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        List<UUID> moved = withMerged(gone);
        mergers.merge(REGISTER, gone.value(), kept.value(), viewer);
        tell(moved, kept);
    }

    /// Lets a merged theme stand by itself again.
    public void split(ThemeId gone, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        ThemeId kept = themes.findById(gone).map(Theme::mergedInto).orElse(gone);
        mergers.split(REGISTER, gone.value(), viewer);
        tell(withMerged(gone), kept);
    }

    public List<Merged> merged(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return mergers.merged(REGISTER);
    }

    private void tell(List<UUID> moved, ThemeId kept) {
        moved.stream().map(ThemeId::new).forEach(theme -> {
            changes.changed(new SubjectRef(Kind.THEMA, theme.value()));
            told.publishEvent(new ThemeChanged(theme));
        });
        changes.changed(new SubjectRef(Kind.THEMA, kept.value()));
    }

    /// What an editor fills in.
    ///
    /// @param site where a programme or method has its own page, or nothing
    public record ThemeText(
            String name, String description, String pigment, List<String> synonyms, ThemeKind kind, String site) {

        public ThemeText(String name, String description, String pigment, List<String> synonyms) {
            this(name, description, pigment, synonyms, ThemeKind.SUBJECT, "");
        }
    }

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
                tidy(text.synonyms()),
                text.kind(),
                text.site().strip(),
                null,
                null));
        changes.changed(theme.ref());
        told.publishEvent(Deed.of(theme.ref(), theme.name(), "added", "", viewer));
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
        Theme changed = themes.save(known.renamed(name, slug).described(text, tidy(text.synonyms())));
        changes.changed(changed.ref());
        withMerged(id).forEach(theme -> told.publishEvent(new ThemeChanged(new ThemeId(theme))));
        told.publishEvent(Deed.changed(changed.ref(), seen.name(), name, viewer));
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
        if (!text.site().isBlank() && !text.site().strip().matches("https?://[^\\s<>\"]+")) {
            throw Problem.at("site", "themes.site.wrong");
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
