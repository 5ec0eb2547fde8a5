package nl.kringwijs.testing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.context.TestComponent;

/// Reads the portal's pages as somebody would.
@TestComponent
public final class Reading {

    private final List<PagePreview> rooms;

    Reading(List<PagePreview> rooms) {
        this.rooms = rooms;
    }

    /// @param address a path, with a query behind it or not
    public Page page(String address, Viewer viewer) {
        String[] parts = address.split("\\?", 2);
        Map<String, List<String>> asked = parts.length < 2
                ? Map.of()
                : Arrays.stream(parts[1].split("&"))
                        .map(part -> part.split("=", 2))
                        .collect(Collectors.groupingBy(
                                part -> part[0],
                                Collectors.mapping(
                                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                                        Collectors.toList())));
        return rooms.stream()
                .flatMap(room -> room.page(Address.of(parts[0], asked), viewer).stream())
                .findFirst()
                .orElseGet(() -> StatusPages.unknown(parts[0]));
    }

    public Document read(String address, Viewer viewer) {
        return Jsoup.parse(page(address, viewer).html());
    }

    /// What stands in the list of facts under this name.
    public static String fact(Element page, String name) {
        return page.select(".kw-facts > div").stream()
                .filter(fact -> fact.select("dt").text().equals(name))
                .map(fact -> fact.select("dd").text())
                .findFirst()
                .orElse("");
    }
}
