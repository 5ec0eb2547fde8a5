package nl.kringwijs.library.example;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.Places;
import nl.kringwijs.search.SearchContributor;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Publication;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// Practice examples in search.
@Component
class ExampleContributor implements SearchContributor {

    private final ExampleRepository examples;
    private final ExampleQueries queries;
    private final Themes themes;
    private final Places places;

    ExampleContributor(ExampleRepository examples, ExampleQueries queries, Themes themes, Places places) {
        this.examples = examples;
        this.queries = queries;
        this.themes = themes;
        this.places = places;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PRAKTIJKVOORBEELD);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return examples
                .findById(new ExampleId(subject.id()))
                .filter(example -> example.state() == Publication.PUBLISHED)
                .map(this::document)
                .stream()
                .toList();
    }

    private SearchDocument document(Example example) {
        List<ThemeId> ids = example.themeIds().stream().map(ThemeId::new).toList();
        Map<ThemeId, ThemeSummary> known = themes.byId(ids);
        LocalDate date = example.lastDate();
        String text = Stream.of(
                        Stream.of(
                                example.standfirst(),
                                Markdown.plain(example.context()),
                                Markdown.plain(example.approach()),
                                Markdown.plain(example.result()),
                                Markdown.plain(example.question()),
                                example.location(),
                                example.method()),
                        example.lessons().stream().map(Example.Lesson::text),
                        example.parties().stream()
                                .map(party -> String.join(" ", party.name(), party.does(), party.interest())),
                        example.numbers().stream().map(number -> number.value() + " " + number.label()),
                        example.updates().stream().map(Example.Update::text),
                        Stream.of(example.contactName()))
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        return new SearchDocument(
                example.id().ref(),
                0,
                true,
                example.title(),
                "",
                text,
                ExampleLinks.example(example.slug()),
                "",
                "",
                example.audience(),
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .map(theme -> new Tag(theme.slug(), theme.name()))
                        .toList(),
                places.tags(example.placeId()),
                date);
    }

    @Override
    public List<SubjectRef> all() {
        return queries.published().stream().map(ExampleId::ref).toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return queries.byId(subjects.stream().map(SubjectRef::id).toList(), viewer).stream()
                .map(example -> example.id().ref())
                .collect(Collectors.toSet());
    }
}
