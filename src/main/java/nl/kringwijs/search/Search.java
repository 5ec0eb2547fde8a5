package nl.kringwijs.search;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Finds what one reader may see. The reader's audience tokens are a filter inside every query, so hits, counts,
/// suggestions and corrections can't disagree; what is shown is checked once more in the database.
@Service
public class Search {

    private static final Logger log = LoggerFactory.getLogger(Search.class);
    private static final Set<Kind> TO_READ_ON =
            EnumSet.complementOf(EnumSet.of(Kind.THEMA, Kind.PERSOON, Kind.ORGANISATIE, Kind.PLAATS, Kind.REEKS));
    private static final int MOST_ALIKE = 5;
    private static final int MOST_SPEAKERS = 5;
    private static final int MOST_SUGGESTIONS = 8;
    private static final int MOST_ADDRESSES = 50_000;

    private final SearchEngine engine;
    private final SearchIndexer indexer;
    private final Pieces pieces;
    private final FirstSeen firstSeen;
    private final AtomicBoolean isAway = new AtomicBoolean();

    Search(SearchEngine engine, SearchIndexer indexer, Pieces pieces, FirstSeen firstSeen) {
        this.firstSeen = firstSeen;
        this.engine = engine;
        this.indexer = indexer;
        this.pieces = pieces;
    }

    /// @return an answer that [SearchAnswer#isAway()] when the index can not be asked now
    public SearchAnswer find(SearchQuery query, Viewer viewer) {
        SearchAnswer answer = asked(() -> engine.find(query, tokens(query, viewer)), SearchAnswer.away(query));
        Set<SubjectRef> visible = pieces.visible(
                Stream.concat(answer.hits().stream(), answer.more().stream())
                        .map(SearchAnswer.Hit::subject)
                        .toList(),
                viewer);
        List<SearchAnswer.Hit> shown = shown(answer.hits(), visible);
        int hidden = answer.hits().size() - shown.size();
        return new SearchAnswer(
                answer.query(),
                Math.max(0, answer.total() - hidden),
                answer.notice(),
                shown,
                shown(answer.more(), visible),
                answer.facets(),
                answer.people());
    }

    /// Who spoke of what was found, as far as this viewer may see them, at most five.
    public List<Speaker> speakers(SearchAnswer answer, Viewer viewer) {
        Set<SubjectRef> visible = pieces.visible(
                answer.people().stream().map(SearchAnswer.Spoke::person).toList(), viewer);
        return answer.people().stream()
                .filter(one -> visible.contains(one.person()))
                .limit(MOST_SPEAKERS)
                .flatMap(one -> pieces.head(one.person()).stream()
                        .map(person -> new Speaker(person.title(), person.url(), one.pieces())))
                .toList();
    }

    /// How many pieces this viewer may open of each value of a facet; empty too when search is away.
    public Map<String, Integer> counts(Facet facet, Viewer viewer) {
        return find(SearchQuery.of(""), viewer).facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count));
    }

    private <T> T asked(Supplier<T> question, T whenAway) {
        try {
            T answer = question.get();
            if (isAway.getAndSet(false)) {
                log.info("Search answers again");
            }
            return answer;
        } catch (SearchAway away) {
            if (!isAway.getAndSet(true)) {
                log.warn("Search does not answer", away);
            }
            indexer.wake();
            return whenAway;
        }
    }

    private static List<SearchAnswer.Hit> shown(List<SearchAnswer.Hit> hits, Set<SubjectRef> visible) {
        return hits.stream().filter(hit -> visible.contains(hit.subject())).toList();
    }

    private static Set<String> tokens(SearchQuery query, Viewer viewer) {
        Audience group = query.within();
        if (group == null) {
            return viewer.tokens();
        }
        return viewer.belongsTo(group) ? Set.of(group.token()) : Set.of();
    }

    /// Tells whether a word in a text is one that was asked for, to mark it.
    public Predicate<String> recognising(String asked) {
        return engine.recognising(asked);
    }

    /// Titles that go on from what is typed, best first, at most eight.
    public List<Suggestion> suggest(String typed, Viewer viewer) {
        if (typed.isBlank()) {
            return List.of();
        }
        return visible(
                asked(() -> engine.suggest(typed, viewer.tokens(), MOST_SUGGESTIONS), List.<Suggestion>of()), viewer);
    }

    /// Pieces to read on in that are about the same as this one, best first, at most five. A theme, person,
    /// organisation, place or series lists its own.
    public List<Suggestion> alike(SubjectRef subject, Viewer viewer) {
        return TO_READ_ON.contains(subject.kind())
                ? visible(
                        asked(
                                () -> engine.alike(subject, TO_READ_ON, viewer.tokens(), MOST_ALIKE),
                                List.<Suggestion>of()),
                        viewer)
                : List.of();
    }

    private List<Suggestion> visible(List<Suggestion> found, Viewer viewer) {
        Set<SubjectRef> visible =
                pieces.visible(found.stream().map(Suggestion::subject).toList(), viewer);
        return found.stream().filter(one -> visible.contains(one.subject())).toList();
    }

    /// What a question finds for this viewer that was first found after one moment and until another, the newest first.
    ///
    /// @return empty when it can not be told, since the index is away or does not know all until then
    public Optional<List<Suggestion>> news(SearchQuery query, Instant after, Instant until, Viewer viewer) {
        boolean knowsAll = asked(() -> indexer.hasRead(until), false);
        return knowsAll ? among(query, firstSeen.between(after, until), viewer) : Optional.empty();
    }

    /// Those of these pieces that a question finds for this viewer, in their order.
    Optional<List<Suggestion>> among(SearchQuery query, List<SubjectRef> subjects, Viewer viewer) {
        if (subjects.isEmpty()) {
            return Optional.of(List.of());
        }
        Optional<Set<SubjectRef>> found = asked(
                () -> Optional.of(engine.among(query, Set.copyOf(subjects), tokens(query, viewer))), Optional.empty());
        return found.map(some -> named(subjects.stream().filter(some::contains).toList(), viewer));
    }

    /// What these pieces are called now and where they stand, as far as this viewer may see them, in their order.
    public List<Suggestion> named(List<SubjectRef> subjects, Viewer viewer) {
        Set<SubjectRef> visible = pieces.visible(subjects, viewer);
        return subjects.stream()
                .filter(visible::contains)
                .flatMap(subject -> pieces.head(subject).stream()
                        .map(document -> new Suggestion(subject, document.title(), document.url())))
                .toList();
    }

    /// Paths of everything a visitor may open, for the sitemap.
    ///
    /// @return empty when the index can not be asked
    public Optional<List<String>> publicAddresses() {
        return asked(() -> Optional.of(engine.addresses(Viewer.visitor().tokens(), MOST_ADDRESSES)), Optional.empty());
    }

    /// Whether the index is being filled, and how far that is, for the line above the results.
    public Rebuilding rebuilding() {
        SearchIndexer.Progress progress = indexer.progress();
        return new Rebuilding(progress.rebuilding(), progress.done(), progress.of());
    }

    public record Rebuilding(boolean busy, int done, int of) {}
}
