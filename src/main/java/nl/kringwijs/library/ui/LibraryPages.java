package nl.kringwijs.library.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Hit;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.panel.AwayNote;
import nl.kringwijs.search.panel.FacetColumn;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// `/bibliotheek?q=&soort=&thema=&jaar=&plaats=&pagina=`: everything that is kept, newest first or as asked; and
/// `/terugblikken`.
@Component
class LibraryPages implements PagePreview {

    private static final int PAGE_SIZE = 20;
    private static final Set<String> KINDS =
            Set.of(Kind.TERUGBLIK.code(), Kind.PRESENTATIE.code(), Kind.PRAKTIJKVOORBEELD.code());

    private final Recaps recaps;
    private final Search search;
    private final Themes themes;

    LibraryPages(Recaps recaps, Search search, Themes themes) {
        this.recaps = recaps;
        this.search = search;
        this.themes = themes;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("bibliotheek", 1)) {
            return Optional.of(Page.of(
                    Words.say("library.library"),
                    Words.say("library.lead"),
                    LibraryLinks.ALL,
                    library(address, viewer)));
        }
        if (address.is("terugblikken", 1)) {
            int page = Math.max(1, address.number("pagina", 1));
            return Optional.of(Page.of(
                    Words.say("library.recaps"),
                    Words.say("library.recaps.lead"),
                    LibraryLinks.RECAPS,
                    recaps(page, viewer)));
        }
        return Optional.empty();
    }

    private static Map<Facet, Set<String>> chosen(Address address) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> values = new HashSet<>(address.all(facet.parameter()));
            values.removeIf(value -> value.isBlank() || (facet == Facet.KIND && !KINDS.contains(value)));
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        return chosen;
    }

    private DomContent library(Address address, Viewer viewer) {
        Map<Facet, Set<String>> chosen = chosen(address);
        String words = address.parameter("q").orElse("").strip();
        Map<Facet, Set<String>> asked = new EnumMap<>(Facet.class);
        asked.putAll(chosen);
        asked.putIfAbsent(Facet.KIND, KINDS);
        SearchAnswer answer =
                search.find(new SearchQuery(words, asked, Math.max(1, address.number("pagina", 1)), null), viewer);
        Map<Facet, List<Facet.Value>> facets = new EnumMap<>(Facet.class);
        facets.putAll(answer.facets());
        facets.computeIfPresent(Facet.KIND, (facet, values) -> values.stream()
                .filter(value -> KINDS.contains(value.value()))
                .toList());
        int count = chosen.values().stream().mapToInt(Set::size).sum();
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("library.library")),
                        p(attrs(".kw-head__lead"), Words.say("library.lead"))),
                div(
                                FacetColumn.of(LibraryLinks.ALL, Map.of("q", words), facets, chosen),
                                div(
                                        find(words, chosen),
                                        FacetColumn.opener(count),
                                        AwayNote.of(answer),
                                        answer.isAway()
                                                ? text("")
                                                : h2(Words.say("library.found", answer.total()))
                                                        .withClass("kw-rule-title"),
                                        chips(words, chosen, facets),
                                        pieces(answer, words, count),
                                        Parts.pager(
                                                answer.query().page(),
                                                SearchQuery.PAGE_SIZE,
                                                answer.total(),
                                                next -> path(words, chosen, null, "") + "&pagina=" + next)))
                        .withClass("kw-results"));
    }

    private static DomContent find(String words, Map<Facet, Set<String>> chosen) {
        return form(
                        each(
                                chosen.entrySet(),
                                facet -> each(facet.getValue(), value -> input().withType("hidden")
                                        .withName(facet.getKey().parameter())
                                        .withValue(value))),
                        label(
                                        Icons.SEARCH,
                                        span(attrs(".kw-hidden"), Words.say("library.find")),
                                        input().withType("search")
                                                .withName("q")
                                                .withValue(words)
                                                .withPlaceholder(Words.say("library.find"))
                                                .attr("data-keep", "library-find"))
                                .withClass("kw-find"))
                .withAction(LibraryLinks.ALL)
                .withMethod("get")
                .attr("data-live", "")
                .withClass("kw-library__find");
    }

    private static String path(
            String words,
            Map<Facet, Set<String>> chosen,
            @org.jspecify.annotations.Nullable Facet without,
            String value) {
        return LibraryLinks.ALL + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + chosen.entrySet().stream()
                        .flatMap(facet -> facet.getValue().stream()
                                .filter(one -> facet.getKey() != without || !one.equals(value))
                                .sorted()
                                .map(one -> "&" + facet.getKey().parameter() + "="
                                        + URLEncoder.encode(one, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining());
    }

    private static DomContent chips(
            String words, Map<Facet, Set<String>> chosen, Map<Facet, List<Facet.Value>> facets) {
        return chosen.isEmpty()
                ? text("")
                : div(span(each(
                                        chosen.entrySet(),
                                        facet -> each(
                                                facet.getValue(),
                                                value -> chip(words, chosen, facets, facet.getKey(), value))))
                                .withClass("kw-chips"))
                        .withClass("kw-results__sort");
    }

    private static DomContent chip(
            String words,
            Map<Facet, Set<String>> chosen,
            Map<Facet, List<Facet.Value>> facets,
            Facet facet,
            String value) {
        String label = facets.getOrDefault(facet, List.of()).stream()
                .filter(known -> known.value().equals(value))
                .map(Facet.Value::label)
                .findFirst()
                .orElse(value);
        return Parts.link(path(words, chosen, facet, value))
                .withClass("kw-chip")
                .attr("aria-label", Words.say("search.remove", label))
                .with(text(label + " "), Icons.CLOSE);
    }

    private DomContent pieces(SearchAnswer answer, String words, int chosen) {
        if (answer.hits().isEmpty() || answer.total() == 0) {
            return chosen == 0 && words.isBlank()
                    ? Parts.empty(Words.say("library.empty"), Words.say("library.empty.text"))
                    : div(
                            Parts.empty(Words.say("library.nothing"), Words.say("library.nothing.text")),
                            p(Parts.link(LibraryLinks.ALL, Words.say("library.all"))
                                            .withClass("kw-button kw-button--quiet"))
                                    .withClass("kw-head__act"));
        }
        Map<String, ThemeSummary> known =
                themes.all().stream().collect(Collectors.toMap(ThemeSummary::slug, Function.identity()));
        return ul(each(answer.hits(), hit -> li(piece(hit, known)))).withClass("kw-list");
    }

    private static DomContent piece(Hit hit, Map<String, ThemeSummary> known) {
        LocalDate date = hit.date();
        String[] detail = hit.detail().split(" ", 2);
        return article(
                        div(
                                        span(
                                                attrs(".kw-piece__meta"),
                                                Parts.kind(hit.subject().kind()),
                                                detail.length < 2
                                                        ? text("")
                                                        : span(Words.say("media.pages", detail[0]) + ", " + detail[1]),
                                                date == null
                                                        ? text("")
                                                        : span(Parts.date(date, Formats.dateWithoutDay(date)))),
                                        h3(Parts.titleLink(hit.url(), hit.title()))
                                                .withClass("kw-piece__title"),
                                        hit.snippet().isBlank()
                                                ? text("")
                                                : p(rawHtml(hit.snippet())).withClass("kw-piece__text"),
                                        Parts.themes(hit.themes().stream()
                                                .flatMap(tag -> Optional.ofNullable(known.get(tag.value())).stream())
                                                .map(theme -> new Parts.Theme(
                                                        ThemeLinks.theme(theme.slug()), theme.name(), theme.pigment()))
                                                .toList()))
                                .withClass("kw-piece__body"),
                        hit.thumbnail().isBlank()
                                ? text("")
                                : span(img().withSrc(hit.thumbnail())
                                                .withAlt("")
                                                .attr("loading", "lazy"))
                                        .withClass("kw-material__face kw-piece__face"))
                .withClass(hit.thumbnail().isBlank() ? "kw-piece" : "kw-piece kw-piece--face");
    }

    private DomContent recaps(int page, Viewer viewer) {
        List<RecapSummary> shown = recaps.newest(PAGE_SIZE, page, viewer);
        return div(
                attrs(".kw-wrap"),
                Parts.crumbs(new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library"))),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("library.recaps")),
                        p(attrs(".kw-head__lead"), Words.say("library.recaps.lead"))),
                shown.isEmpty()
                        ? Parts.empty(Words.say("library.empty"), Words.say("library.empty.text"))
                        : ul(each(shown, recap -> li(piece(recap)))).withClass("kw-list"),
                Parts.pager(page, PAGE_SIZE, recaps.count(viewer), next -> LibraryLinks.RECAPS + "?pagina=" + next));
    }

    /// A recap in a list.
    static DomContent piece(RecapSummary recap) {
        LocalDate date = recap.date();
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(Kind.TERUGBLIK),
                                date == null ? text("") : span(Parts.date(date, Formats.dateWithoutDay(date))),
                                span(Words.say("library.minutes", recap.minutes())),
                                recap.materials() == 0
                                        ? text("")
                                        : span(Words.say("library.pieces", recap.materials()))),
                        h3(Parts.titleLink(LibraryLinks.recap(recap.slug()), recap.title()))
                                .withClass("kw-piece__title"),
                        recap.standfirst().isBlank() ? text("") : p(attrs(".kw-piece__text"), recap.standfirst()),
                        Parts.themes(
                                recap.themes().stream().map(RecapParts::theme).toList()))
                .withClass("kw-piece");
    }
}
