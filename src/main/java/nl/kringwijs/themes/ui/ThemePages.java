package nl.kringwijs.themes.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.i;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Emblem;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.panel.AwayNote;
import nl.kringwijs.search.panel.QuestionAct;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeKind;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// `/themas` and `/themas/{slug}`.
@Component
class ThemePages implements PagePreview {

    /// What other rooms show on the page in a section of their own.
    private static final Set<Kind> BESIDE = Set.of(Kind.THEMA, Kind.PERSOON, Kind.LEERKRING);

    private final Themes themes;
    private final Search search;
    private final List<Beside> rooms;
    private final List<QuestionAct> acts;

    ThemePages(Themes themes, Search search, List<Beside> rooms, List<QuestionAct> acts) {
        this.acts = acts;
        this.themes = themes;
        this.search = search;
        this.rooms = rooms;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("themas", 1)) {
            return Optional.of(
                    Page.of(Words.say("themes.themes"), Words.say("themes.lead"), ThemeLinks.ALL, list(viewer)));
        }
        if (!address.is("themas", 2)) {
            return Optional.empty();
        }
        return Optional.of(
                StatusPages.of(themes.page(address.segment(1)), address.path(), theme -> theme(theme, viewer)));
    }

    private DomContent list(Viewer viewer) {
        Map<String, Integer> counts = search.counts(Facet.THEME, viewer);
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("themes.themes")),
                        p(attrs(".kw-head__lead"), Words.say("themes.lead"))),
                each(List.of(ThemeKind.values()), kind -> group(kind, counts)));
    }

    private DomContent group(ThemeKind kind, Map<String, Integer> counts) {
        List<ThemeSummary> some =
                themes.all().stream().filter(theme -> theme.kind() == kind).toList();
        return some.isEmpty()
                ? text("")
                : Parts.section(
                        "soort-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                        Words.say("themes.kinds." + kind.name()),
                        null,
                        register(some, counts));
    }

    /// A register as at the back of a book. Without counts no numbers stand in it.
    static DomContent register(List<ThemeSummary> themes, Map<String, Integer> counts) {
        return ul(each(
                        themes,
                        theme -> li(
                                Icons.theme(theme.pigment()),
                                Parts.titleLink(ThemeLinks.theme(theme.slug()), theme.name()),
                                i(),
                                counts.isEmpty()
                                        ? text("")
                                        : span(
                                                attrs(".kw-num"),
                                                Integer.toString(counts.getOrDefault(theme.slug(), 0))),
                                small(theme.synonyms().stream().limit(3).collect(Collectors.joining(", "))))))
                .withClass("kw-register");
    }

    private static DomContent pieces(SearchAnswer answer, List<SearchAnswer.Hit> pieces) {
        if (answer.isAway()) {
            return AwayNote.of(answer);
        }
        return pieces.isEmpty()
                ? Parts.empty(Words.say("themes.empty"), Words.say("themes.empty.text"))
                : ul(each(pieces, hit -> li(piece(hit)))).withClass("kw-list");
    }

    private Page theme(ThemeSummary theme, Viewer viewer) {
        SearchAnswer answer = search.find(SearchQuery.of("").choosing(Facet.THEME, Set.of(theme.slug())), viewer);
        List<SearchAnswer.Hit> pieces = answer.hits().stream()
                .filter(hit -> !BESIDE.contains(hit.subject().kind()))
                .toList();
        return Page.of(
                theme.name(),
                theme.description(),
                ThemeLinks.theme(theme.slug()),
                div(
                        attrs(".kw-wrap"),
                        Parts.crumbs(new Parts.Crumb(ThemeLinks.ALL, Words.say("themes.themes"))),
                        div(
                                attrs(".kw-head.kw-head--split"),
                                div(
                                        p(attrs(".kw-head__kind"), Parts.kind(Kind.THEMA, true)),
                                        h1(attrs(".kw-head__title"), theme.name()),
                                        p(attrs(".kw-head__lead"), theme.description()),
                                        theme.synonyms().isEmpty()
                                                ? text("")
                                                : p(
                                                        attrs(".kw-quiet"),
                                                        Words.say("themes.also", String.join(", ", theme.synonyms()))),
                                        each(acts, act -> act.of(answer.query(), viewer)),
                                        theme.site().isBlank()
                                                ? text("")
                                                : p(a(theme.site())
                                                        .withHref(theme.site())
                                                        .withRel("noopener"))),
                                Emblem.of("begrip-" + theme.slug(), List.of(theme.pigment()), "kw-emblem--large")),
                        Parts.section(
                                "stukken",
                                Words.say("themes.pieces"),
                                answer.isAway()
                                        ? null
                                        : Parts.link(
                                                "/zoeken?thema=" + theme.slug(),
                                                Words.say("themes.all", answer.total())),
                                pieces(answer, pieces)),
                        each(
                                rooms.stream()
                                        .flatMap(room -> room.beside(theme.id().ref(), viewer).stream())
                                        .toList(),
                                section -> section)));
    }

    private static DomContent piece(SearchAnswer.Hit hit) {
        LocalDate date = hit.date();
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(hit.subject().kind()),
                                date == null ? text("") : span(Parts.date(date, Formats.dateWithoutDay(date)))),
                        h3(Parts.titleLink(hit.url(), hit.title())).withClass("kw-piece__title kw-piece__title--small"),
                        hit.snippet().isBlank()
                                ? text("")
                                : p(rawHtml(hit.snippet())).withClass("kw-piece__text"))
                .withClass("kw-piece");
    }
}
