package nl.kringwijs.library.ui;

import j2html.tags.DomContent;
import java.time.LocalDate;
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
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.RecapPage;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import org.springframework.stereotype.Component;

/// `/terugblikken/{slug}` and its chapters.
@Component
class RecapPages implements PagePreview {

    private static final int DESCRIPTION = 200;

    private final Recaps recaps;
    private final List<Beside> rooms;
    private final Site site;

    RecapPages(Recaps recaps, List<Beside> rooms, Site site) {
        this.recaps = recaps;
        this.rooms = rooms;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (!address.is("terugblikken", 2) && !address.is("terugblikken", 3)) {
            return Optional.empty();
        }
        String section = address.segment(2);
        return Optional.of(StatusPages.of(
                recaps.page(address.segment(1), viewer),
                address.path(),
                recap -> section.isEmpty() ? whole(recap, viewer) : chapter(recap, section)));
    }

    private Page whole(RecapPage recap, Viewer viewer) {
        List<DomContent> beside = rooms.stream()
                .flatMap(room -> room.beside(recap.recap().id().ref(), viewer).stream())
                .toList();
        String path = LibraryLinks.recap(recap.recap().slug());
        return Page.of(
                        recap.recap().title(),
                        description(recap),
                        path,
                        RecapParts.whole(recap, site.address(path), beside))
                .withImage(recap.recap().covers().stream().findFirst())
                .withJsonLd(article(recap, recap.recap().title(), path));
    }

    /// A chapter that was renamed since leads to the whole recap.
    private Page chapter(RecapPage recap, String slug) {
        return recap.sections().stream()
                .filter(section -> section.slug().equals(slug))
                .findFirst()
                .map(section -> {
                    String path = LibraryLinks.section(recap.recap().slug(), slug);
                    return Page.of(
                                    section.title() + ", " + recap.recap().title(),
                                    shortened(Markdown.plain(section.body())),
                                    path,
                                    RecapParts.one(recap, section, site.address(path)))
                            .withJsonLd(article(recap, section.title(), path));
                })
                .orElseGet(
                        () -> StatusPages.moved(LibraryLinks.recap(recap.recap().slug())));
    }

    private String article(RecapPage recap, String title, String path) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("headline", title);
        data.put("url", site.address(path));
        data.put("inLanguage", "nl");
        data.put("datePublished", recap.recap().publishedAt().toString());
        LocalDate date = recap.recap().date();
        data.put("temporalCoverage", date == null ? "" : date.toString());
        data.put("publisher", Map.of("@type", "Organization", "name", site.name()));
        return JsonLd.of("Article", data);
    }

    private static String description(RecapPage recap) {
        return recap.recap().standfirst().isBlank()
                ? shortened(Markdown.plain(recap.intro()))
                : recap.recap().standfirst();
    }

    static String shortened(String plain) {
        String line = plain.replaceAll("\\s+", " ").strip();
        int cut = line.lastIndexOf(' ', DESCRIPTION);
        return line.length() <= DESCRIPTION ? line : line.substring(0, cut > 0 ? cut : DESCRIPTION) + " …";
    }
}
