package nl.kringwijs.library.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.library.example.ExampleLinks;
import nl.kringwijs.library.example.ExamplePage;
import nl.kringwijs.library.example.ExampleSummary;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// `/praktijk/{slug}`, and the examples that point at a day, on the page of that day.
@Component
@Order(20)
class ExamplePages implements PagePreview, Beside {

    private final Examples examples;
    private final Events events;
    private final Site site;

    ExamplePages(Examples examples, Events events, Site site) {
        this.examples = examples;
        this.events = events;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        return address.is("praktijk", 2)
                ? Optional.of(StatusPages.of(examples.page(address.segment(1), viewer), address.path(), this::example))
                : Optional.empty();
    }

    private Page example(ExamplePage page) {
        ExampleSummary example = page.example();
        String path = ExampleLinks.example(example.slug());
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("headline", example.title());
        data.put("description", example.standfirst());
        data.put("url", site.address(path));
        if (!page.licence().isBlank()) {
            data.put("license", page.licence());
        }
        return Page.of(example.title(), example.standfirst(), path, ExampleParts.all(page, site.address(path)))
                .withJsonLd(JsonLd.of("Article", data));
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        if (subject.kind() != Kind.BIJEENKOMST) {
            return List.of();
        }
        List<ExampleSummary> found = events.find(new EventId(subject.id()), viewer)
                .map(EventSummary::slug)
                .map(slug -> examples.linkingTo(EventLinks.event(slug), viewer))
                .orElse(List.of());
        return found.isEmpty()
                ? List.of()
                : List.of(Parts.section(
                        "voorbeelden",
                        Words.say("library.examples"),
                        null,
                        ul(each(found, example -> li(ExampleParts.piece(example))))
                                .withClass("kw-list")));
    }
}
