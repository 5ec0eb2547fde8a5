package nl.kringwijs.events.series;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// Series in search.
@Component
class SeriesContributor implements SearchContributor {

    private final AllSeries all;
    private final Themes themes;

    SeriesContributor(AllSeries all, Themes themes) {
        this.all = all;
        this.themes = themes;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.REEKS);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return all.forIndex(new SeriesId(subject.id())).map(this::document).stream()
                .toList();
    }

    private SearchDocument document(Series series) {
        List<ThemeId> ids = series.themeIds().stream().map(ThemeId::new).toList();
        Map<ThemeId, ThemeSummary> known = themes.byId(ids);
        return new SearchDocument(
                series.id().ref(),
                0,
                true,
                series.title(),
                "",
                String.join("\n", series.summary(), Markdown.plain(series.text()), Markdown.plain(series.about())),
                SeriesLinks.series(series.slug()),
                "",
                "",
                Audience.PUBLIC,
                ids.stream()
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .map(theme -> new Tag(theme.slug(), theme.name()))
                        .toList(),
                List.of(),
                null);
    }

    @Override
    public List<SubjectRef> all() {
        return all.all().stream().map(series -> series.id().ref()).toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return all
                .published(
                        subjects.stream().map(SubjectRef::id).map(SeriesId::new).toList())
                .stream()
                .map(SeriesId::ref)
                .collect(Collectors.toSet());
    }
}
