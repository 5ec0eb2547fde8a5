package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.figure;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.join;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.mark;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.PresentationPage;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.media.PageText;
import nl.kringwijs.media.panel.FileFacts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Words;

/// A presentation, laid out: its page large, the others small beside it, search inside, the text of the page.
final class PresentationParts {

    /// Small pages on which the words found are marked.
    private static final int MOST_MARKED = 60;

    private final PresentationPage presentation;
    private final int at;
    private final Map<Integer, List<PageText.Word>> words;
    private final String asked;
    private final FoundWords found;
    private final List<Integer> hits;

    PresentationParts(
            PresentationPage presentation,
            int page,
            Function<List<Integer>, Map<Integer, List<PageText.Word>>> words,
            String asked,
            Predicate<String> recognised) {
        this.presentation = presentation;
        this.at = Math.clamp(page, 1, Math.max(1, presentation.pages().size()));
        this.asked = asked;
        this.found = new FoundWords(asked, recognised);
        this.hits = presentation.pages().stream()
                .filter(found::inTextOf)
                .map(PageText::number)
                .toList();
        this.words = words.apply(Stream.concat(Stream.of(at), hits.stream().limit(MOST_MARKED))
                .distinct()
                .toList());
    }

    int shownPage() {
        return at;
    }

    DomContent all() {
        return div(head(), stage(), under()).withClass("kw-deck-page");
    }

    private MediaFile file() {
        return presentation.file();
    }

    private PageText page() {
        return presentation.pages().get(at - 1);
    }

    private String path(int number) {
        return LibraryLinks.page(presentation.material().slug(), number)
                + (asked.isBlank()
                        ? ""
                        : "&zoek=" + java.net.URLEncoder.encode(asked, java.nio.charset.StandardCharsets.UTF_8));
    }

    private DomContent head() {
        List<Parts.Crumb> crumbs =
                new ArrayList<>(List.of(new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library"))));
        presentation
                .recap()
                .ifPresent(recap -> crumbs.add(new Parts.Crumb(LibraryLinks.recap(recap.slug()), recap.title())));
        return div(
                attrs(".kw-wrap"),
                Parts.crumbs(crumbs.toArray(Parts.Crumb[]::new)),
                div(
                        attrs(".kw-deck__head"),
                        p(
                                attrs(".kw-head__kind.kw-head__kind--tight"),
                                Parts.kind(
                                        Kind.PRESENTATIE,
                                        Words.say("library.kind."
                                                + presentation.material().kind())),
                                span(attrs(".kw-quiet"), String.join(", ", FileFacts.all(file()))),
                                presentation.material().makers().isBlank()
                                        ? text("")
                                        : span(
                                                attrs(".kw-quiet"),
                                                presentation.material().makers())),
                        h1(attrs(".kw-deck__title"), presentation.material().title())));
    }

    private DomContent stage() {
        return div(div(thumbs(), div(foundLine(), shown(), bar())).withClass("kw-wrap kw-deck__room"))
                .withClass("kw-deck__stage")
                .attr("data-deck", "");
    }

    private DomContent thumbs() {
        if (presentation.pages().size() < 2) {
            return text("");
        }
        return nav(ol(each(presentation.pages(), this::thumb)).withClass("kw-thumbs"))
                .attr("aria-label", Words.say("library.deck.pages"));
    }

    private DomContent thumb(PageText page) {
        String name = Words.say("library.page", Integer.toString(page.number()));
        int count = foundOn(page).size();
        var link = Parts.link(path(page.number()))
                .withClass("kw-thumb")
                .attr("data-keep", "thumb-" + page.number())
                .with(
                        face(page),
                        span(
                                        span(name),
                                        count == 0
                                                ? text("")
                                                : span(
                                                                text(Integer.toString(count)),
                                                                span(
                                                                        attrs(".kw-hidden"),
                                                                        " " + Words.say("library.deck.times")))
                                                        .withClass("kw-thumb__hits"))
                                .withClass("kw-thumb__line"));
        return li(page.number() == at ? link.attr("aria-current", "page") : link);
    }

    private DomContent face(PageText page) {
        return file().hasFaces()
                ? span(span(
                                        img().withSrc(MediaLinks.thumbnail(file().id(), page.number()))
                                                .withAlt("")
                                                .attr("loading", "lazy")
                                                .attr("width", Integer.toString(page.width()))
                                                .attr("height", Integer.toString(page.height())),
                                        marks(page))
                                .withClass("kw-page kw-page--block"))
                        .withClass("kw-thumb__page")
                : span(page.text().lines().findFirst().orElse("")).withClass("kw-thumb__page kw-thumb__page--text");
    }

    private List<PageText.Word> foundOn(PageText page) {
        return found.among(words.getOrDefault(page.number(), List.of()));
    }

    private DomContent marks(PageText page) {
        return each(foundOn(page), word -> span().withClass("kw-page__mark")
                .withStyle("--kw-x: " + percent(word.x()) + "; --kw-y: " + percent(word.y()) + "; --kw-w: "
                        + percent(word.width()) + "; --kw-h: " + percent(word.height())));
    }

    private static String percent(int partsOfTenThousand) {
        return partsOfTenThousand / 100 + "." + String.format("%02d", partsOfTenThousand % 100) + "%";
    }

    private DomContent foundLine() {
        if (found.isEmpty()) {
            return text("");
        }
        int which = hits.indexOf(at);
        String where = which < 0
                ? Words.say("library.deck.found", hits.size())
                : Words.say("library.deck.foundAt", which + 1, hits.size());
        return p(
                        span(text(Words.say("library.deck.searched") + " "), mark(asked), text(", " + where)),
                        span(
                                attrs(".kw-deck__acts"),
                                step(
                                        "previous-hit",
                                        hits.stream()
                                                .filter(number -> number < at)
                                                .reduce((first, last) -> last)
                                                .orElse(0),
                                        "library.deck.previousHit"),
                                step(
                                        "next-hit",
                                        hits.stream()
                                                .filter(number -> number > at)
                                                .findFirst()
                                                .orElse(0),
                                        "library.deck.nextHit")))
                .withClass("kw-deck__found");
    }

    private DomContent step(String keep, int page, String words) {
        return page == 0
                ? text("")
                : Parts.link(path(page), Words.say(words))
                        .withClass("kw-button kw-button--bare")
                        .attr("data-keep", keep);
    }

    private DomContent shown() {
        if (!file().hasFaces()) {
            return div(
                            p(attrs(".kw-quiet"), Words.say("library.deck.asText")),
                            div(pageText()).withClass("kw-text"))
                    .withClass("kw-page kw-page--text")
                    .withId("blz-" + at);
        }
        return figure(
                        img().withSrc(MediaLinks.page(file().id(), at))
                                .withAlt(Words.say(
                                        "library.deck.alt", Integer.toString(at), Integer.toString(file().pages())))
                                .attr("aria-describedby", "tekst-van-de-bladzijde")
                                .attr("fetchpriority", "high")
                                .attr("width", Integer.toString(page().width()))
                                .attr("height", Integer.toString(page().height())),
                        marks(page()))
                .withClass("kw-page")
                .withId("blz-" + at);
    }

    private DomContent bar() {
        return div(
                attrs(".kw-deck__bar"),
                div(
                        attrs(".kw-deck__turn"),
                        turn("previous", at - 1, at > 1, Icons.BACK, text(Words.say("library.deck.previous"))),
                        form(
                                        label(
                                                span(attrs(".kw-quiet"), Words.say("library.deck.page")),
                                                text(" "),
                                                input().withName("blz")
                                                        .withValue(Integer.toString(at))
                                                        .attr("inputmode", "numeric")
                                                        .attr("aria-label", Words.say("library.deck.goTo"))
                                                        .attr("data-keep", "number"),
                                                text(" "),
                                                span(
                                                        attrs(".kw-quiet"),
                                                        Words.say(
                                                                "library.deck.of", Integer.toString(file().pages())))),
                                        hiddenQuestion())
                                .withAction(LibraryLinks.presentation(
                                        presentation.material().slug()))
                                .attr("data-live", ""),
                        turn("next", at + 1, at < file().pages(), text(Words.say("library.deck.next")), Icons.ON)),
                div(
                        attrs(".kw-deck__acts"),
                        button(Icons.COPY, text(Words.say("library.deck.copy", Integer.toString(at))))
                                .withType("button")
                                .withClass("kw-button kw-button--quiet kw-button--small")
                                .attr(
                                        "data-copy",
                                        LibraryLinks.page(
                                                presentation.material().slug(), at))
                                .attr("data-done", Words.say("library.deck.copied")),
                        !file().hasFaces()
                                ? text("")
                                : button(Icons.FULL, text(Words.say("library.deck.full")))
                                        .withType("button")
                                        .withClass("kw-button kw-button--quiet kw-button--small")
                                        .attr("data-full", ""),
                        a(Icons.DOWNLOAD, text(Words.say("library.download")))
                                .withHref(MediaLinks.download(
                                        file(), presentation.material().title()))
                                .attr("download", "")
                                .withClass("kw-button kw-button--small")));
    }

    private DomContent hiddenQuestion() {
        return asked.isBlank()
                ? text("")
                : input().withType("hidden").withName("zoek").withValue(asked);
    }

    private DomContent turn(String keep, int page, boolean possible, DomContent first, DomContent second) {
        return possible
                ? Parts.link(path(page))
                        .with(first, second)
                        .withClass("kw-button kw-button--quiet kw-button--small")
                        .attr("data-keep", keep)
                : button(first, second)
                        .withType("button")
                        .isDisabled()
                        .withClass("kw-button kw-button--quiet kw-button--small")
                        .attr("data-keep", keep);
    }

    private DomContent under() {
        return div(
                attrs(".kw-wrap.kw-deck__under"),
                section(
                                h2(Words.say("library.deck.inside."
                                                + presentation.material().kind()))
                                        .withId("binnen"),
                                inside())
                        .attr("aria-labelledby", "binnen"),
                !file().hasFaces()
                        ? text("")
                        : section(
                                        h2(Words.say("library.deck.text", Integer.toString(at)))
                                                .withId("tekst"),
                                        div(pageText()).withClass("kw-text").withId("tekst-van-de-bladzijde"))
                                .attr("aria-labelledby", "tekst"),
                PresentationFacts.of(presentation));
    }

    private DomContent inside() {
        ContainerTag<?> search = j2html.TagCreator.tag("search");
        search.withClass("kw-inside");
        search.with(form(
                        label(
                                        Icons.SEARCH,
                                        span(
                                                attrs(".kw-hidden"),
                                                Words.say("library.deck.inside."
                                                        + presentation
                                                                .material()
                                                                .kind())),
                                        input().withType("search")
                                                .withName("zoek")
                                                .withValue(asked)
                                                .attr("data-keep", "inside"))
                                .withClass("kw-find"),
                        input().withType("hidden").withName("blz").withValue(Integer.toString(at)))
                .withAction(LibraryLinks.presentation(presentation.material().slug()))
                .attr("data-live", ""));
        if (!found.isEmpty()) {
            search.with(
                    p(attrs(".kw-quiet"), Words.say("library.deck.insideFound", hits.size()))
                            .attr("role", "status"),
                    ol(each(hits, this::insideHit)).withClass("kw-inside__list"));
        }
        return search;
    }

    private DomContent insideHit(int number) {
        PageText page = presentation.pages().get(number - 1);
        var link = Parts.link(path(number))
                .with(b(Words.say("library.page", Integer.toString(number))), span(snippet(page)));
        return li(number == at ? link.attr("aria-current", "true") : link);
    }

    private DomContent snippet(PageText page) {
        String[] words = page.text().split("\\s+");
        int first = 0;
        while (first < words.length && !found.matches(words[first])) {
            first++;
        }
        List<Object> shown = new ArrayList<>();
        for (int word = Math.max(0, first - 5); word < Math.min(words.length, first + 9); word++) {
            shown.add(found.matches(words[word]) ? mark(words[word]) : text(words[word]));
        }
        return join(shown.toArray());
    }

    private DomContent pageText() {
        if (page().text().isBlank()) {
            return p(attrs(".kw-quiet"), Words.say("library.deck.noText"));
        }
        return each(List.of(page().text().split("\n+")), line -> p(marked(line)));
    }

    private DomContent marked(String line) {
        if (found.isEmpty()) {
            return text(line);
        }
        List<Object> words = new ArrayList<>();
        for (String word : line.split("\\s+")) {
            words.add(found.matches(word) ? mark(word) : text(word));
        }
        return join(words.toArray());
    }
}
