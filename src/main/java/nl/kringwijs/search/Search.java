package nl.kringwijs.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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

    Search(SearchEngine engine, SearchIndexer indexer, Pieces pieces) {
        this.engine = engine;
        this.indexer = indexer;
        this.pieces = pieces;
    }

    /// @return an answer that [SearchAnswer#isAway()] when the index can not be asked now
    public SearchAnswer find(SearchQuery query, Viewer viewer) {
        SearchAnswer answer;
        try {
            answer = engine.find(query, tokens(query, viewer));
        } catch (SearchAway away) {
            wentAway(away);
            return SearchAnswer.away(query);
        }
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
                speakers(answer, viewer));
    }

    /// With their names, and without those whom this viewer may not see.
    private List<SearchAnswer.Speaker> speakers(SearchAnswer answer, Viewer viewer) {
        Map<SubjectRef, Suggestion> named =
                named(answer.people().stream().map(SearchAnswer.Speaker::person).toList(), viewer).stream()
                        .collect(Collectors.toMap(Suggestion::subject, Function.identity()));
        return answer.people().stream()
                .flatMap(one -> Optional.ofNullable(named.get(one.person()))
                        .map(known -> new SearchAnswer.Speaker(one.person(), known.text(), known.url(), one.pieces()))
                        .stream())
                .limit(MOST_SPEAKERS)
                .toList();
    }

    private void wentAway(SearchAway away) {
        log.warn("Search did not answer: {}", away.toString());
        indexer.wake();
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
        List<Suggestion> found;
        try {
            found = engine.suggest(typed, viewer.tokens(), MOST_SUGGESTIONS);
        } catch (SearchAway away) {
            wentAway(away);
            return List.of();
        }
        Set<SubjectRef> visible =
                pieces.visible(found.stream().map(Suggestion::subject).toList(), viewer);
        return found.stream()
                .filter(suggestion -> visible.contains(suggestion.subject()))
                .toList();
    }

    /// Pieces to read on in that are about the same as this one, best first, at most five.
    public List<Suggestion> alike(SubjectRef subject, Viewer viewer) {
        List<Suggestion> found;
        try {
            found = engine.alike(subject, TO_READ_ON, viewer.tokens(), MOST_ALIKE);
        } catch (SearchAway away) {
            wentAway(away);
            return List.of();
        }
        Set<SubjectRef> visible =
                pieces.visible(found.stream().map(Suggestion::subject).toList(), viewer);
        return found.stream().filter(one -> visible.contains(one.subject())).toList();
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
    public List<String> publicAddresses() {
        return engine.addresses(Viewer.visitor().tokens(), MOST_ADDRESSES);
    }

    /// Whether the index is being filled, and how far that is, for the line above the results.
    public Rebuilding rebuilding() {
        SearchIndexer.Progress progress = indexer.progress();
        return new Rebuilding(progress.rebuilding(), progress.done(), progress.of());
    }

    public record Rebuilding(boolean busy, int done, int of) {}
}
