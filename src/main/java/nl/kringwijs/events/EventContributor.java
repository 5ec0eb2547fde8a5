package nl.kringwijs.events;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.PlaceId;
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

@Component
class EventContributor implements SearchContributor {

    private final EventRepository events;
    private final EventQueries queries;
    private final Themes themes;
    private final Places places;

    EventContributor(EventRepository events, EventQueries queries, Themes themes, Places places) {
        this.events = events;
        this.queries = queries;
        this.themes = themes;
        this.places = places;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.BIJEENKOMST);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        return events
                .findById(new EventId(subject.id()))
                .filter(event -> event.state() == Publication.PUBLISHED)
                .map(this::document)
                .stream()
                .toList();
    }

    private SearchDocument document(Event event) {
        Map<ThemeId, ThemeSummary> known =
                themes.byId(event.themeIds().stream().map(ThemeId::new).toList());
        var text = new StringBuilder(event.summary()).append('\n').append(Markdown.plain(event.description()));
        text.append('\n').append(event.venue()).append('\n').append(event.question());
        text.append('\n').append(String.join(", ", event.details().forWhom()));
        for (Event.Item item : event.items()) {
            text.append('\n').append(item.title()).append('\n').append(Markdown.plain(item.text()));
            item.people().stream().map(Event.ItemPerson::someone).forEach(person -> text.append('\n')
                    .append(person.name())
                    .append(", ")
                    .append(person.function())
                    .append(", ")
                    .append(person.organisations())
                    .append('\n')
                    .append(Markdown.plain(person.contribution()))
                    .append('\n')
                    .append(Markdown.plain(person.bio()))
                    .append('\n')
                    .append(person.question()));
        }
        return new SearchDocument(
                        event.id().ref(),
                        0,
                        true,
                        event.title(),
                        "",
                        text.toString(),
                        EventLinks.event(event.slug()),
                        "",
                        "",
                        event.audience(),
                        event.themeIds().stream()
                                .flatMap(id -> Optional.ofNullable(known.get(new ThemeId(id))).stream())
                                .map(theme -> new Tag(theme.slug(), theme.name()))
                                .toList(),
                        tags(event),
                        event.date())
                .by(event.items().stream()
                        .flatMap(item -> item.people().stream())
                        .flatMap(person -> Optional.ofNullable(person.someone().personId()).stream())
                        .map(person -> new SubjectRef(Kind.PERSOON, person.value()))
                        .distinct()
                        .toList());
    }

    /// Where it is, and which places it is meant for.
    private List<Tag> tags(Event event) {
        return Stream.concat(
                        places.tags(event.placeId()).stream(),
                        event.details().regions().stream().flatMap(region -> places.tags(new PlaceId(region)).stream()))
                .distinct()
                .toList();
    }

    @Override
    public List<SubjectRef> all() {
        return queries.forRebuild().stream().map(event -> event.id().ref()).toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return queries.byId(subjects.stream().map(SubjectRef::id).toList(), viewer).stream()
                .map(event -> event.id().ref())
                .collect(Collectors.toSet());
    }
}
