package nl.kringwijs.events;

import java.util.Collection;
import java.util.HashSet;
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

/// Workshops in search: one hit each, in however many rounds they are given.
@Component
class WorkshopContributor implements SearchContributor {

    private final EventRepository events;
    private final EventQueries queries;
    private final Themes themes;
    private final Places places;

    WorkshopContributor(EventRepository events, EventQueries queries, Themes themes, Places places) {
        this.events = events;
        this.queries = queries;
        this.themes = themes;
        this.places = places;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.WORKSHOP);
    }

    @Override
    public List<SearchDocument> documents(SubjectRef subject) {
        var id = new WorkshopId(subject.id());
        return queries
                .ofWorkshop(id)
                .flatMap(events::findById)
                .filter(event -> event.state() == Publication.PUBLISHED)
                .flatMap(event -> event.workshop(id).map(workshop -> document(event, workshop)))
                .stream()
                .toList();
    }

    private SearchDocument document(Event event, Event.Workshop workshop) {
        Map<ThemeId, ThemeSummary> known =
                themes.byId(workshop.themeIds().stream().map(ThemeId::new).toList());
        Set<Tag> towns = new HashSet<>(places.tags(event.placeId()));
        towns.addAll(places.tags(workshop.placeId()));
        return new SearchDocument(
                        workshop.id().ref(),
                        0,
                        true,
                        workshop.title(),
                        "",
                        text(event, workshop),
                        EventLinks.workshop(event.slug(), workshop.slug()),
                        "",
                        event.title(),
                        event.audience(),
                        workshop.themeIds().stream()
                                .flatMap(theme -> Optional.ofNullable(known.get(new ThemeId(theme))).stream())
                                .map(theme -> new Tag(theme.slug(), theme.name()))
                                .toList(),
                        List.copyOf(towns),
                        event.date())
                .by(leaders(event, workshop)
                        .flatMap(leader -> Optional.ofNullable(leader.personId()).stream())
                        .map(person -> new SubjectRef(Kind.PERSOON, person.value()))
                        .distinct()
                        .toList());
    }

    private static Stream<Event.Someone> leaders(Event event, Event.Workshop workshop) {
        return event.items().stream()
                .flatMap(item -> item.occurrences().stream())
                .filter(occurrence -> occurrence.workshopId().equals(workshop.id()))
                .flatMap(occurrence -> event.leaders(occurrence).stream())
                .distinct();
    }

    private static String text(Event event, Event.Workshop workshop) {
        Stream<String> leaders = leaders(event, workshop)
                .flatMap(leader -> Stream.of(
                        String.join(", ", leader.name(), leader.function(), leader.organisations()),
                        Markdown.plain(leader.contribution()),
                        Markdown.plain(leader.bio()),
                        leader.question()));
        return Stream.concat(
                        Stream.of(
                                workshop.lead(),
                                Markdown.plain(workshop.text()),
                                Markdown.plain(workshop.yields()),
                                workshop.form(),
                                workshop.thread()),
                        leaders)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public List<SubjectRef> all() {
        return queries.publishedWorkshops().stream().map(WorkshopId::ref).toList();
    }

    @Override
    public Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer) {
        return queries.visibleWorkshops(subjects.stream().map(SubjectRef::id).toList(), viewer).stream()
                .map(WorkshopId::ref)
                .collect(Collectors.toSet());
    }
}
