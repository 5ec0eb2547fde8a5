package nl.kringwijs.events.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.DayChoice;
import nl.kringwijs.events.DayFacets;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.registration.CalendarKeys;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesLinks;
import nl.kringwijs.events.series.SeriesSummary;
import nl.kringwijs.kit.FilterRows;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// All days: what is to come, the series, and what was, page by page.
@Component
class DayList {

    private static final int MOST = 100;
    private static final int PAGE = 20;

    private final Events events;
    private final AllSeries series;
    private final CalendarKeys calendars;
    private final Themes themes;
    private final Places places;
    private final Site site;

    DayList(Events events, AllSeries series, CalendarKeys calendars, Themes themes, Places places, Site site) {
        this.events = events;
        this.series = series;
        this.calendars = calendars;
        this.themes = themes;
        this.places = places;
        this.site = site;
    }

    /// @param asked page of what was, from 1
    DomContent of(DayFilter filter, int asked, Viewer viewer) {
        DayFacets facets = events.facets(viewer);
        List<PlaceSummary> regions = facets.regions().isEmpty()
                ? List.of()
                : places.all().stream()
                        .filter(place -> facets.regions().containsKey(place.id().value()))
                        .toList();
        DayChoice choice = filter.choice(regions);
        List<EventSummary> upcoming = events.upcoming(MOST, choice, viewer);
        int count = events.pastCount(choice, viewer);
        int page = Math.clamp(asked, 1, Math.max(1, (count + PAGE - 1) / PAGE));
        List<EventSummary> past = events.past(PAGE, page, choice, viewer);
        Map<ThemeId, ThemeSummary> subjects = themes.byId(Stream.concat(upcoming.stream(), past.stream())
                .flatMap(event -> event.themes().stream())
                .collect(Collectors.toSet()));
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("events.events")),
                        p(attrs(".kw-head__lead"), Words.say("events.lead"))),
                filters(filter, facets, regions),
                Parts.section(
                        "binnenkort",
                        Words.say("events.upcoming"),
                        null,
                        upcoming.isEmpty()
                                ? none(filter, "events.upcoming.none", "events.upcoming.none.text")
                                : days(upcoming, subjects)),
                filter.isEmpty() ? series() : text(""),
                Parts.section(
                        "geweest",
                        Words.say("events.been"),
                        null,
                        past.isEmpty()
                                ? none(filter, "events.been.none", "events.been.none.text")
                                : div(days(past, subjects), Parts.pager(page, PAGE, count, filter::path))),
                calendars(viewer));
    }

    private static DomContent none(DayFilter filter, String words, String more) {
        return Parts.empty(
                Words.say(filter.isEmpty() ? words : "events.list.none"),
                Words.say(filter.isEmpty() ? more : "events.list.none.text"));
    }

    private static DomContent filters(DayFilter filter, DayFacets facets, List<PlaceSummary> regions) {
        List<DomContent> more = Stream.of(regions(filter, facets, regions), forWhom(filter, facets))
                .filter(row -> !row.render().isEmpty())
                .toList();
        return FilterRows.of(
                "events.list.filter",
                FilterRows.row(
                        "events.list.kind",
                        facets.kinds().size() < 2
                                ? List.of()
                                : facets.kinds().entrySet().stream()
                                        .map(kind -> FilterRows.chip(
                                                Words.say("events.kind." + kind.getKey()),
                                                kind.getValue(),
                                                filter.turned(kind.getKey()).path(1),
                                                filter.kind()
                                                        .filter(kind.getKey()::equals)
                                                        .isPresent()))
                                        .toList()),
                FilterRows.row(
                        "events.list.costs",
                        facets.free() == 0 || facets.free() == facets.all()
                                ? List.of()
                                : List.of(FilterRows.chip(
                                        Words.say("events.list.free"),
                                        facets.free(),
                                        filter.turnedFree().path(1),
                                        filter.free()))),
                more.isEmpty() ? text("") : FilterRows.more(!(filter.region() + filter.forWhom()).isEmpty(), more));
    }

    private static DomContent regions(DayFilter filter, DayFacets facets, List<PlaceSummary> regions) {
        return FilterRows.row(
                "events.list.region",
                regions.stream()
                        .map(region -> FilterRows.chip(
                                region.name(),
                                facets.regions().getOrDefault(region.id().value(), 0),
                                filter.turnedRegion(region.slug()).path(1),
                                region.slug().equals(filter.region())))
                        .toList());
    }

    private static DomContent forWhom(DayFilter filter, DayFacets facets) {
        return FilterRows.row(
                "events.list.forWhom",
                facets.forWhom().entrySet().stream()
                        .map(who -> FilterRows.chip(
                                who.getKey(),
                                who.getValue(),
                                filter.turnedForWhom(who.getKey()).path(1),
                                who.getKey().equals(filter.forWhom())))
                        .toList());
    }

    private DomContent series() {
        List<SeriesSummary> known = series.all();
        return known.isEmpty()
                ? text("")
                : Parts.section(
                        "reeksen",
                        Words.say("events.series"),
                        null,
                        ul(each(
                                        known,
                                        one -> li(
                                                h3(Parts.titleLink(SeriesLinks.series(one.slug()), one.title()))
                                                        .withClass("kw-piece__title kw-piece__title--small"),
                                                p(attrs(".kw-piece__text"), one.summary()))))
                                .withClass("kw-list kw-list--lines"));
    }

    /// Addresses to give to a calendar.
    private DomContent calendars(Viewer viewer) {
        return details(
                        summary(Words.say("events.list.calendar")),
                        p(Words.say("events.list.calendar.text")),
                        p(span(site.address(EventLinks.ALL + ".ics")).withClass("kw-share__address")),
                        viewer.id()
                                .flatMap(member -> calendars.mine(viewer))
                                .<DomContent>map(secret -> div(
                                        p(
                                                b(Words.say("events.list.calendar.mine")),
                                                text(" "),
                                                text(Words.say("events.list.calendar.mine.text"))),
                                        p(span(site.address("/agenda/" + secret + ".ics"))
                                                .withClass("kw-share__address")),
                                        p(Parts.link(EventLinks.CALENDAR_KEY, Words.say("events.calendar.another")))))
                                .orElse(text("")))
                .withClass("kw-share");
    }

    private static DomContent days(List<EventSummary> events, Map<ThemeId, ThemeSummary> known) {
        return ul(each(events, event -> li(EventParts.day(event, EventParts.themes(event, known)))))
                .withClass("kw-list");
    }
}
