package nl.kringwijs.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// What is asked: words, chosen facets (any of the values of one facet, all facets together), and a page from 1.
public record SearchQuery(String text, Map<Facet, Set<String>> chosen, int page) {

    public static final int PAGE_SIZE = 20;
    private static final int LONGEST = 300;
    private static final int LAST_PAGE = 500;

    public SearchQuery {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        chosen = Map.copyOf(chosen);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), 1);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public SearchQuery withText(String other) {
        return new SearchQuery(other, chosen, page);
    }

    public SearchQuery choosing(Facet facet, Set<String> values) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(chosen);
        next.put(facet, Set.copyOf(values));
        return new SearchQuery(text, next, 1);
    }
}
