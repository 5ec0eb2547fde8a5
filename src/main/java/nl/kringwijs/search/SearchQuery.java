package nl.kringwijs.search;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Kind;
import org.jspecify.annotations.Nullable;

/// What is asked: words, chosen facets (any of the values of one facet, all facets together), and a page from 1.
///
/// @param within the closed group whose own things are searched, or null for everything
public record SearchQuery(
        String text,
        Map<Facet, Set<String>> chosen,
        int page,
        @Nullable Audience within) {

    public static final int PAGE_SIZE = 20;
    private static final String KIND = "soort:";
    private static final int LONGEST = 300;
    private static final int LAST_PAGE = 500;

    public SearchQuery {
        text = text.strip();
        text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        chosen = Map.copyOf(chosen);
        page = Math.clamp(page, 1, LAST_PAGE);
    }

    /// As somebody typed it: `soort:workshop` among the words chooses a kind.
    public static SearchQuery typed(String typed, Map<Facet, Set<String>> chosen, int page, @Nullable Audience within) {
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> all.put(facet, new HashSet<>(values)));
        var words = new StringBuilder();
        for (String word : typed.split("\\s+")) {
            Optional<Kind> kind = word.toLowerCase(Locale.ROOT).startsWith(KIND)
                    ? Kind.of(word.substring(KIND.length()).toLowerCase(Locale.ROOT))
                    : Optional.empty();
            kind.ifPresentOrElse(
                    one -> all.computeIfAbsent(Facet.KIND, none -> new HashSet<>())
                            .add(one.code()),
                    () -> words.append(word).append(' '));
        }
        return new SearchQuery(words.toString(), all, page, within);
    }

    public static SearchQuery of(String text) {
        return new SearchQuery(text, Map.of(), 1, null);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    public SearchQuery withText(String other) {
        return new SearchQuery(other, chosen, page, within);
    }

    /// Only what this group keeps to itself; who does not belong to it finds nothing.
    public SearchQuery within(Audience group) {
        return new SearchQuery(text, chosen, page, group);
    }

    public SearchQuery choosing(Facet facet, Set<String> values) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(chosen);
        next.put(facet, Set.copyOf(values));
        return new SearchQuery(text, next, 1, within);
    }
}
