package nl.kringwijs.themes;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

@Component
class ThemeContributor implements SearchContributor {

    private final ThemeRepository themes;

    ThemeContributor(ThemeRepository themes) {
        this.themes = themes;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.THEMA);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return themes.findById(new ThemeId(subject.id())).stream()
                .filter(theme -> theme.mergedInto() == null)
                .map(theme -> new SearchDocument(
                        theme.ref(),
                        0,
                        true,
                        theme.name(),
                        String.join(", ", theme.synonyms()),
                        theme.description(),
                        ThemeLinks.theme(theme.slug()),
                        "",
                        "",
                        Audience.PUBLIC,
                        List.of(new Tag(theme.slug(), theme.name())),
                        List.of(),
                        null))
                .toList();
    }

    @Override
    public List<SubjectRef> all() {
        return themes.findAll().stream().map(Theme::ref).toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return subjects.stream()
                .filter(subject -> themes.findById(new ThemeId(subject.id()))
                        .filter(theme -> theme.mergedInto() == null)
                        .isPresent())
                .collect(Collectors.toSet());
    }
}
