package nl.kringwijs.kit;

import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// An address within the portal: its segments and its parameters.
public record Address(List<String> segments, Map<String, List<String>> parameters) {

    public static Address of(String path, Map<String, List<String>> parameters) {
        return new Address(
                Arrays.stream(path.split("/"))
                        .filter(segment -> !segment.isEmpty())
                        .toList(),
                Map.copyOf(parameters));
    }

    public static Address of(Location location) {
        return of(location.getPath(), location.getQueryParameters().getParameters());
    }

    /// A path with these parameters, without those that are empty.
    ///
    /// @param parameters in the order in which they stand in the address
    public static String to(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// Whether it begins with `first` and has this many segments in all.
    public boolean is(String first, int count) {
        return segments.size() == count && segments.getFirst().equals(first);
    }

    public String segment(int at) {
        return at < segments.size() ? segments.get(at) : "";
    }

    public Optional<String> parameter(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public String path() {
        return "/" + String.join("/", segments);
    }

    /// The page asked for, from 1, within what there is.
    public int page(int pageSize, int total) {
        return Math.clamp(number("pagina", 1), 1, Math.max(1, (total + pageSize - 1) / pageSize));
    }

    /// A number in a parameter, or `otherwise` when it is missing or no number.
    public int number(String name, int otherwise) {
        return parameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }
}
