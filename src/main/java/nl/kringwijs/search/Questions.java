package nl.kringwijs.search;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// Questions as they stand in the address of the search page.
public final class Questions {

    public static final String PATH = "/zoeken";

    private Questions() {}

    /// The question in the parameters of an address, at the page that they name.
    public static SearchQuery of(Map<String, List<String>> parameters) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new HashSet<>(parameters.getOrDefault(facet.parameter(), List.of()));
            values.removeIf(String::isBlank);
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        int page = first(parameters, "pagina")
                .filter(number -> number.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(1);
        return SearchQuery.typed(first(parameters, "q").orElse(""), chosen, page, within(parameters));
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static @Nullable Audience within(Map<String, List<String>> parameters) {
        return first(parameters, "kring")
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(id -> Audience.circle(UUID.fromString(id)))
                .orElse(null);
    }

    /// The question that is written as [#parameters] writes it.
    public static SearchQuery parse(String written) {
        return of(UriComponentsBuilder.fromUriString(PATH + "?" + written).build().getQueryParams().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                        .toList())));
    }

    /// The words, the group and what was chosen, always in the same order.
    public static String parameters(SearchQuery query) {
        return parameters(query, null, null);
    }

    /// The same without one chosen value.
    public static String parameters(SearchQuery query, @Nullable Facet without, @Nullable String value) {
        return Stream.concat(
                        Stream.of("q=" + encoded(query.text()), group(query).isEmpty() ? "" : "kring=" + group(query)),
                        Stream.of(Facet.values()).flatMap(facet -> query.chosen(facet).stream()
                                .sorted()
                                .filter(chosen -> facet != without || !chosen.equals(value))
                                .map(chosen -> facet.parameter() + "=" + encoded(chosen))))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
    }

    /// The group that is searched, as it stands in the address, or nothing.
    public static String group(SearchQuery query) {
        Audience group = query.within();
        return group == null ? "" : group.token().substring("circle:".length());
    }

    /// Whether there is something in it to follow: words, or something chosen, and not only of a circle's own.
    public static boolean canBeFollowed(SearchQuery query) {
        return query.within() == null
                && (!query.text().isBlank() || !query.chosen().isEmpty());
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
