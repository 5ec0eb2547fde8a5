package nl.kringwijs.library.ui;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.library.example.ExampleLinks;
import nl.kringwijs.library.example.ExamplePage;
import nl.kringwijs.library.example.ExampleSummary;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Component;

/// `/praktijk/{slug}`.
@Component
class ExamplePages implements PagePreview {

    private final Examples examples;
    private final List<Beside> rooms;
    private final Site site;

    ExamplePages(Examples examples, List<Beside> rooms, Site site) {
        this.examples = examples;
        this.rooms = rooms;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        return address.is("praktijk", 2)
                ? Optional.of(StatusPages.of(
                        examples.page(address.segment(1), viewer), address.path(), page -> example(page, viewer)))
                : Optional.empty();
    }

    private Page example(ExamplePage page, Viewer viewer) {
        ExampleSummary example = page.example();
        String path = ExampleLinks.example(example.slug());
        List<DomContent> beside = rooms.stream()
                .flatMap(room -> room.beside(example.id().ref(), viewer).stream())
                .toList();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("headline", example.title());
        data.put("description", example.standfirst());
        data.put("url", site.address(path));
        if (!page.licence().isBlank()) {
            data.put("license", page.licence());
        }
        return Page.of(example.title(), example.standfirst(), path, ExampleParts.all(page, beside, site.address(path)))
                .withJsonLd(JsonLd.of("Article", data));
    }
}
