package nl.kringwijs.home.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.br;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.i;
import static j2html.TagCreator.img;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kringwijs.circles.CircleFilter;
import nl.kringwijs.circles.CircleLinks;
import nl.kringwijs.circles.CircleSummary;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.panel.CircleCards;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.members.MemberLinks;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// `/`: what this is, what is coming, what was kept. A member is greeted; an editor finds the way to the desk.
@Component
class HomePages implements PagePreview {

    private static final int EVENTS = 3;
    private static final int RECAPS = 4;
    private static final int OFTEN = 4;
    private static final int CIRCLES = 4;

    private final Events events;
    private final Recaps recaps;
    private final Circles circles;
    private final Themes themes;
    private final Search search;
    private final Clock clock;

    HomePages(Events events, Recaps recaps, Circles circles, Themes themes, Search search, Clock clock) {
        this.events = events;
        this.recaps = recaps;
        this.circles = circles;
        this.themes = themes;
        this.search = search;
        this.clock = clock;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        return address.segments().isEmpty()
                ? Optional.of(Page.of("", Words.say("home.lead"), "/", content(viewer)))
                : Optional.empty();
    }

    private DomContent content(Viewer viewer) {
        Map<ThemeId, ThemeSummary> known = themes.known();
        return each(
                viewer.isVisitor() ? front() : greeting(viewer),
                div(
                        attrs(".kw-wrap"),
                        mine(viewer, known),
                        upcoming(viewer, known),
                        kept(viewer),
                        open(viewer, known),
                        register(viewer),
                        viewer.isVisitor() ? invitation() : text("")));
    }

    private DomContent front() {
        List<DomContent> often = themes.all().stream()
                .flatMap(theme -> theme.synonyms().stream().limit(1))
                .limit(OFTEN)
                .<DomContent>map(word -> Parts.link(
                        "/zoeken?q=" + java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8), word))
                .toList();
        return div(div(
                                div(
                                                h1(attrs(".kw-front__title"), Words.say("home.title")),
                                                p(attrs(".kw-head__lead"), Words.say("home.lead")),
                                                find(),
                                                often.isEmpty()
                                                        ? text("")
                                                        : p(
                                                                        span(
                                                                                attrs(".kw-quiet"),
                                                                                Words.say("home.often")),
                                                                        each(often, link -> span(link)))
                                                                .withClass("kw-front__often"))
                                        .withClass("kw-front__words"),
                                div(Icons.FRONT).withClass("kw-front__art"))
                        .withClass("kw-wrap kw-front__row"))
                .withClass("kw-front");
    }

    private static DomContent find() {
        var search = tag("search");
        search.with(form(label(
                                Icons.SEARCH,
                                span(attrs(".kw-hidden"), Words.say("home.search")),
                                input().withType("search").withName("q").withPlaceholder(Words.say("home.search.hint")),
                                button(Words.say("home.search.go"))
                                        .withClass("kw-button")
                                        .withType("submit"))
                        .withClass("kw-find kw-find--large"))
                .withClass("kw-front__find")
                .withAction("/zoeken")
                .attr("data-live", ""));
        return search;
    }

    private DomContent greeting(Viewer viewer) {
        int hour = LocalTime.now(clock).getHour();
        String part = hour < 6 ? "night" : hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        p(attrs(".kw-quiet"), Formats.date(LocalDate.now(clock))),
                        h1(
                                attrs(".kw-head__title"),
                                Words.say("home.good." + part, viewer.name().split(" ", 2)[0])),
                        viewer.is(Role.EDITOR)
                                ? p(
                                        attrs(".kw-head__act"),
                                        a(Words.say("home.desk"))
                                                .withHref("/redactie")
                                                .attr("router-link", "")
                                                .withClass("kw-button kw-button--quiet"))
                                : text("")));
    }

    private DomContent mine(Viewer viewer, Map<ThemeId, ThemeSummary> known) {
        List<CircleSummary> mine = circles.mine(viewer);
        return mine.isEmpty()
                ? text("")
                : Parts.section("mijn-kringen", Words.say("home.circles.mine"), null, CircleCards.grid(mine, known));
    }

    /// Circles one can still come into.
    private DomContent open(Viewer viewer, Map<ThemeId, ThemeSummary> known) {
        List<CircleSummary> all = circles.list(CircleFilter.ALL, CIRCLES, 1, viewer).stream()
                .filter(circle -> !circle.standing().over())
                .toList();
        return all.isEmpty()
                ? text("")
                : Parts.section(
                        "kringen",
                        Words.say("home.circles"),
                        Parts.link(CircleLinks.ALL, Words.say("home.circles.all")),
                        CircleCards.grid(all, known));
    }

    private DomContent upcoming(Viewer viewer, Map<ThemeId, ThemeSummary> known) {
        List<EventSummary> coming = events.upcoming(EVENTS, viewer);
        return Parts.section(
                "binnenkort",
                Words.say("home.upcoming"),
                Parts.link(EventLinks.ALL, Words.say("home.upcoming.all")),
                coming.isEmpty()
                        ? Parts.empty(Words.say("home.upcoming.none"), Words.say("home.upcoming.none.text"))
                        : ul(each(coming, event -> li(day(event, known)))).withClass("kw-list"));
    }

    private static DomContent day(EventSummary event, Map<ThemeId, ThemeSummary> known) {
        String where = event.venue().isBlank()
                ? event.place()
                : event.venue() + (event.place().isBlank() ? "" : ", " + event.place());
        return article(
                        Parts.dateChip(event.when().date()),
                        div(
                                attrs(".kw-day__body"),
                                h3(Parts.titleLink(EventLinks.event(event.slug()), event.title()))
                                        .withClass("kw-piece__title"),
                                event.summary().isBlank() ? text("") : p(attrs(".kw-piece__text"), event.summary()),
                                Parts.themes(event.themes().stream()
                                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                                        .map(HomePages::theme)
                                        .toList())),
                        div(
                                attrs(".kw-day__side"),
                                p(
                                        text(Formats.slot(event.when())),
                                        br(),
                                        text(where.isBlank() ? Words.say("home.place.follows") : where))))
                .withClass("kw-day");
    }

    private DomContent kept(Viewer viewer) {
        List<RecapSummary> newest = recaps.newest(RECAPS, 1, viewer);
        return Parts.section(
                "vers",
                Words.say("home.kept"),
                Parts.link(LibraryLinks.RECAPS, Words.say("home.kept.all")),
                newest.isEmpty()
                        ? Parts.empty(Words.say("home.kept.none"), Words.say("home.kept.none.text"))
                        : div(
                                        first(newest.getFirst()),
                                        ul(each(newest.subList(1, newest.size()), recap -> li(small(recap))))
                                                .withClass("kw-list kw-lead__rest"))
                                .withClass("kw-lead"));
    }

    private static DomContent first(RecapSummary recap) {
        List<String> faces = recap.covers();
        return article(
                        faces.size() < 3
                                ? text("")
                                : div(each(faces, face -> Parts.link(LibraryLinks.recap(recap.slug()))
                                                .withClass("kw-page")
                                                .attr("tabindex", "-1")
                                                .attr("aria-hidden", "true")
                                                .with(img().withSrc(face).withAlt(""))))
                                        .withClass("kw-lead__leaves"),
                        meta(recap),
                        h3(Parts.titleLink(LibraryLinks.recap(recap.slug()), recap.title()))
                                .withClass("kw-piece__title kw-piece__title--large"),
                        recap.standfirst().isBlank() ? text("") : p(attrs(".kw-piece__text"), recap.standfirst()),
                        Parts.themes(
                                recap.themes().stream().map(HomePages::theme).toList()))
                .withClass("kw-piece kw-lead__first");
    }

    private static DomContent small(RecapSummary recap) {
        return article(
                        meta(recap),
                        h3(Parts.titleLink(LibraryLinks.recap(recap.slug()), recap.title()))
                                .withClass("kw-piece__title kw-piece__title--small"),
                        recap.standfirst().isBlank() ? text("") : p(attrs(".kw-quiet"), recap.standfirst()))
                .withClass("kw-piece");
    }

    private static DomContent meta(RecapSummary recap) {
        LocalDate date = recap.date();
        return span(
                attrs(".kw-piece__meta"),
                Parts.kind(Kind.TERUGBLIK),
                date == null ? text("") : span(Parts.date(date, Formats.dateWithoutDay(date))),
                span(Words.say("library.minutes", recap.minutes())),
                recap.materials() == 0 ? text("") : span(Words.say("library.pieces", recap.materials())));
    }

    private DomContent register(Viewer viewer) {
        Map<String, Integer> counts = search.counts(Facet.THEME, viewer);
        List<ThemeSummary> all = themes.all();
        return all.isEmpty()
                ? text("")
                : Parts.section(
                        "themas",
                        Words.say("home.themes"),
                        Parts.link(ThemeLinks.ALL, Words.say("home.themes.all")),
                        ul(each(
                                        all,
                                        theme -> li(
                                                Icons.theme(theme.pigment()),
                                                Parts.titleLink(ThemeLinks.theme(theme.slug()), theme.name()),
                                                i(),
                                                counts.isEmpty()
                                                        ? text("")
                                                        : span(
                                                                attrs(".kw-num"),
                                                                Integer.toString(counts.getOrDefault(theme.slug(), 0))),
                                                j2html.TagCreator.small(theme.synonyms().stream()
                                                        .limit(3)
                                                        .collect(Collectors.joining(", "))))))
                                .withClass("kw-register"));
    }

    private static DomContent invitation() {
        return section(
                        h2(Words.say("home.join"))
                                .withClass("kw-piece__title kw-piece__title--large")
                                .withId("doe-mee"),
                        p(attrs(".kw-piece__text"), Words.say("home.join.text")),
                        p(Parts.link(MemberLinks.REGISTER, Words.say("home.join.act"))
                                .withClass("kw-button")))
                .withClass("kw-join")
                .attr("aria-labelledby", "doe-mee");
    }

    private static Parts.Theme theme(ThemeSummary theme) {
        return new Parts.Theme(ThemeLinks.theme(theme.slug()), theme.name(), theme.pigment());
    }
}
