package nl.kringwijs.library.ui;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;

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
import nl.kringwijs.library.PresentationPage;
import nl.kringwijs.library.Presentations;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// `/presentaties/{slug}?blz=38&zoek=woord`.
@Component
class PresentationPages implements PagePreview {

    private static final int LONGEST_QUESTION = 100;

    private final Presentations presentations;
    private final Search search;
    private final List<Beside> rooms;
    private final Site site;

    PresentationPages(Presentations presentations, Search search, List<Beside> rooms, Site site) {
        this.search = search;
        this.presentations = presentations;
        this.rooms = rooms;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (!address.is("presentaties", 2)) {
            return Optional.empty();
        }
        String asked = address.parameter("zoek").orElse("").strip();
        return Optional.of(StatusPages.of(
                presentations.page(address.segment(1), viewer),
                address.path(),
                presentation -> page(
                        presentation,
                        address.number(
                                "blz",
                                Optional.ofNullable(presentation.material().startPage())
                                        .orElse(1)),
                        asked.length() > LONGEST_QUESTION ? asked.substring(0, LONGEST_QUESTION) : asked,
                        viewer)));
    }

    private Page page(PresentationPage presentation, int number, String asked, Viewer viewer) {
        var parts = new PresentationParts(
                presentation,
                number,
                numbers -> presentations.words(presentation, numbers, viewer),
                asked,
                search.recognising(asked));
        int shown = parts.shownPage();
        String path = LibraryLinks.presentation(presentation.material().slug());
        String title = presentation.material().title();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", title);
        data.put("url", site.address(path));
        data.put("inLanguage", presentation.file().language());
        data.put("learningResourceType", "presentation");
        data.put("author", presentation.material().makers());
        data.put("license", presentation.material().licence());
        return Page.of(
                        shown == 1 ? title : title + ", " + Words.say("library.page", Integer.toString(shown)),
                        RecapPages.shortened(presentation.pages().get(shown - 1).text()),
                        shown == 1
                                ? path
                                : LibraryLinks.page(presentation.material().slug(), shown),
                        div(
                                parts.all(),
                                div(each(
                                                rooms.stream()
                                                        .flatMap(
                                                                room -> room
                                                                        .beside(
                                                                                presentation
                                                                                        .material()
                                                                                        .id()
                                                                                        .ref(),
                                                                                viewer)
                                                                        .stream())
                                                        .toList(),
                                                part -> part))
                                        .withClass("kw-wrap")))
                .withImage(Optional.of(presentation.file())
                        .filter(MediaFile::hasFaces)
                        .map(file -> MediaLinks.page(file.id(), shown)))
                .withJsonLd(JsonLd.of("LearningResource", data));
    }
}
