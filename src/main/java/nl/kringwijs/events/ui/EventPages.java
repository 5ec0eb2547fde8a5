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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.WorkshopPage;
import nl.kringwijs.events.registration.CalendarKeys;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.events.series.SeriesLinks;
import nl.kringwijs.events.series.SeriesSummary;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.FilterRows;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeId;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.stereotype.Component;

/// `/bijeenkomsten`, `/bijeenkomsten/{slug}` and `/bijeenkomsten/{slug}/{workshop}`.
@Component
class EventPages implements PagePreview {

    private static final int MOST = 100;
    private static final int PAGE = 20;

    private final Events events;
    private final Registrations registrations;
    private final LinkedRegistrations links;
    private final AllSeries series;
    private final CalendarKeys calendars;
    private final SeriesParts seriesParts;
    private final Themes themes;
    private final List<Beside> rooms;
    private final Site site;

    EventPages(
            Events events,
            Registrations registrations,
            LinkedRegistrations links,
            AllSeries series,
            CalendarKeys calendars,
            SeriesParts seriesParts,
            Themes themes,
            List<Beside> rooms,
            Site site) {
        this.events = events;
        this.registrations = registrations;
        this.links = links;
        this.series = series;
        this.calendars = calendars;
        this.seriesParts = seriesParts;
        this.themes = themes;
        this.rooms = rooms;
        this.site = site;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("bijeenkomsten", 1)) {
            return Optional.of(Page.of(
                    Words.say("events.events"),
                    Words.say("events.lead"),
                    EventLinks.ALL,
                    list(
                            address.number("pagina", 1),
                            address.parameter("kosten").filter("gratis"::equals).isPresent(),
                            viewer)));
        }
        if (address.is("bijeenkomsten", 3) && !address.segment(2).equals(EventLinks.RESERVED)) {
            return Optional.of(StatusPages.of(
                    events.workshop(address.segment(1), address.segment(2), viewer),
                    address.path(),
                    page -> workshop(page, viewer)));
        }
        if (!address.is("bijeenkomsten", 2)) {
            return Optional.empty();
        }
        return Optional.of(StatusPages.of(
                events.page(address.segment(1), viewer),
                address.path(),
                event -> event(event, ProgrammeFilter.of(address), viewer)));
    }

    private Page workshop(WorkshopPage page, Viewer viewer) {
        String path =
                EventLinks.workshop(page.day().event().slug(), page.workshop().slug());
        return Page.of(
                page.workshop().title() + ", " + page.day().event().title(),
                page.workshop().lead(),
                path,
                WorkshopParts.all(page, beside(page.workshop().id().ref(), viewer), site.address(path)));
    }

    /// What other rooms tell of it.
    private List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        return rooms.stream()
                .flatMap(room -> room.beside(subject, viewer).stream())
                .toList();
    }

    private Page event(EventPage event, ProgrammeFilter filter, Viewer viewer) {
        return Page.of(
                        event.event().title(),
                        event.event().summary(),
                        EventLinks.event(event.event().slug()),
                        EventParts.all(
                                event,
                                filter,
                                Standing.of(event, filter.key(), registrations, links, viewer),
                                events.isPast(event.event()),
                                beside(event.event().id().ref(), viewer),
                                series.of(event, viewer)
                                        .map(of -> new EventParts.InSeries(of, seriesParts.instead(of, event, viewer))),
                                events.changes(event.event().id(), viewer),
                                site.address(EventLinks.event(event.event().slug()))))
                .withJsonLd(json(event));
    }

    private String json(EventPage page) {
        Map<String, Object> data = new LinkedHashMap<>();
        EventSummary event = page.event();
        LocalDate date = event.when().date();
        data.put("name", event.title());
        data.put("description", event.summary());
        data.put("url", site.address(EventLinks.event(event.slug())));
        data.put("startDate", moment(date, event.when().start()));
        data.put("endDate", moment(date, event.when().end()));
        if (!event.venue().isBlank() || !event.place().isBlank()) {
            data.put(
                    "location",
                    Map.of(
                            "@type",
                            "Place",
                            "name",
                            event.venue().isBlank() ? event.place() : event.venue(),
                            "address",
                            event.place()));
        }
        page.organiser()
                .ifPresent(
                        organiser -> data.put("organizer", Map.of("@type", "Organization", "name", organiser.name())));
        return JsonLd.of("Event", data);
    }

    private static String moment(
            @org.jspecify.annotations.Nullable LocalDate date,
            java.time.@org.jspecify.annotations.Nullable LocalTime time) {
        if (date == null) {
            return "";
        }
        return time == null
                ? date.toString()
                : date.atTime(time)
                        .atZone(java.time.ZoneId.of("Europe/Amsterdam"))
                        .toOffsetDateTime()
                        .toString();
    }

    /// @param free only what costs nothing, of what is to come
    private DomContent list(int asked, boolean free, Viewer viewer) {
        List<EventSummary> none = events.upcomingFree(MOST, viewer);
        List<EventSummary> all = events.upcoming(MOST, viewer);
        List<EventSummary> upcoming = free ? none : all;
        List<SeriesSummary> known = series.all();
        int count = events.pastCount(viewer);
        int page = Math.clamp(asked, 1, Math.max(1, (count + PAGE - 1) / PAGE));
        List<EventSummary> past = events.past(PAGE, page, viewer);
        Map<ThemeId, ThemeSummary> subjects = themes.byId(Stream.concat(upcoming.stream(), past.stream())
                .flatMap(event -> event.themes().stream())
                .collect(Collectors.toSet()));
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("events.events")),
                        p(attrs(".kw-head__lead"), Words.say("events.lead"))),
                none.isEmpty() || none.size() == all.size()
                        ? text("")
                        : FilterRows.of(
                                "events.list.filter",
                                FilterRows.row(
                                        "events.list.show",
                                        List.of(
                                                FilterRows.chip(
                                                        Words.say("events.list.all"),
                                                        all.size(),
                                                        EventLinks.ALL,
                                                        !free),
                                                FilterRows.chip(
                                                        Words.say("events.list.free"),
                                                        none.size(),
                                                        EventLinks.ALL + "?kosten=gratis",
                                                        free)))),
                Parts.section(
                        "binnenkort",
                        Words.say("events.upcoming"),
                        null,
                        upcoming.isEmpty()
                                ? Parts.empty(Words.say("events.upcoming.none"), Words.say("events.upcoming.none.text"))
                                : days(upcoming, subjects)),
                known.isEmpty()
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
                                        .withClass("kw-list kw-list--lines")),
                Parts.section(
                        "geweest",
                        Words.say("events.been"),
                        null,
                        past.isEmpty()
                                ? Parts.empty(Words.say("events.been.none"), Words.say("events.been.none.text"))
                                : div(
                                        days(past, subjects),
                                        Parts.pager(
                                                page, PAGE, count, number -> EventLinks.ALL + "?pagina=" + number))),
                calendars(viewer));
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
