package nl.kringwijs.publicapi;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// `GET /api/search` and `GET /api/suggest`: what the caller may see, and nothing else.
@RestController
class SearchController {

    private final Search search;
    private final CurrentViewer viewer;

    SearchController(Search search, CurrentViewer viewer) {
        this.search = search;
        this.viewer = viewer;
    }

    record Answer(
            String query,
            int total,
            long tookMs,
            int page,
            Notice notice,
            List<Result> results,
            List<Result> more,
            Map<String, List<FacetValue>> facets) {}

    record Notice(String code, String text, String query) {}

    record Result(
            String kind,
            String title,
            String url,
            String snippet,
            List<String> themes,
            @Nullable LocalDate date,
            List<PageResult> pages) {}

    record PageResult(int number, String url, String snippet, String thumbnail) {}

    record FacetValue(String value, String label, int count) {}

    record Suggestions(List<SuggestionResult> suggestions) {}

    record SuggestionResult(String text, String kind, String url) {}

    @GetMapping("/api/search")
    Answer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(defaultValue = "") List<String> theme,
            @RequestParam(defaultValue = "") List<String> year,
            @RequestParam(defaultValue = "") List<String> place,
            @RequestParam(defaultValue = "1") int page) {
        long start = System.nanoTime();
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        choose(chosen, Facet.KIND, kind);
        choose(chosen, Facet.THEME, theme);
        choose(chosen, Facet.YEAR, year);
        choose(chosen, Facet.PLACE, place);
        SearchAnswer answer = search.find(SearchQuery.typed(q, chosen, page, null), viewer.get());
        if (answer.isAway()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, Words.say("search.away"));
        }
        return new Answer(
                answer.query().text(),
                answer.total(),
                (System.nanoTime() - start) / 1_000_000,
                answer.query().page(),
                notice(answer),
                answer.hits().stream().map(SearchController::result).toList(),
                answer.more().stream().map(SearchController::result).toList(),
                facets(answer));
    }

    private static void choose(Map<Facet, Set<String>> chosen, Facet facet, List<String> values) {
        Set<String> given = new HashSet<>(values);
        given.removeIf(String::isBlank);
        if (!given.isEmpty()) {
            chosen.put(facet, given);
        }
    }

    private static Notice notice(SearchAnswer answer) {
        if (answer.notice().code() == SearchAnswer.Notice.Code.MEANT) {
            // Only what was done is told here, not what one might ask next
            return new Notice("none", "", "");
        }
        String code = answer.notice().code().name().toLowerCase(Locale.ROOT);
        String text =
                switch (answer.notice().code()) {
                    case NONE, AWAY, MEANT -> "";
                    case CORRECTED ->
                        Words.say("search.corrected.for") + " " + answer.query().text() + " "
                                + Words.say("search.corrected.nothing") + " "
                                + answer.notice().query() + ".";
                    case FUZZY -> Words.say("search.fuzzy");
                    case ANY -> Words.say("search.any");
                };
        return new Notice(code, text, answer.notice().query());
    }

    private static Result result(SearchAnswer.Hit hit) {
        return new Result(
                hit.subject().kind().code(),
                hit.title(),
                hit.url(),
                hit.snippet(),
                hit.themes().stream().map(SearchDocument.Tag::value).toList(),
                hit.date(),
                hit.pages().stream()
                        .map(found -> new PageResult(found.number(), found.url(), found.snippet(), found.thumbnail()))
                        .toList());
    }

    private static Map<String, List<FacetValue>> facets(SearchAnswer answer) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.code(),
                    answer.facets().getOrDefault(facet, List.of()).stream()
                            .map(value -> new FacetValue(value.value(), value.label(), value.count()))
                            .toList());
        }
        return facets;
    }

    @GetMapping("/api/suggest")
    Suggestions suggest(@RequestParam(defaultValue = "") String q) {
        return new Suggestions(search.suggest(q.length() > 100 ? q.substring(0, 100) : q, viewer.get()).stream()
                .map(SearchController::suggestion)
                .toList());
    }

    private static SuggestionResult suggestion(Suggestion suggestion) {
        return new SuggestionResult(suggestion.text(), suggestion.kind().code(), suggestion.url());
    }
}
