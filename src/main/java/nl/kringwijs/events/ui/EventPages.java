package nl.kringwijs.events.ui;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.WorkshopPage;
import nl.kringwijs.events.pitch.Pitches;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.events.series.AllSeries;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.JsonLd;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.StatusPages;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// `/bijeenkomsten`, `/bijeenkomsten/{slug}` and `/bijeenkomsten/{slug}/{workshop}`.
@Component
class EventPages implements PagePreview {

    private final Events events;
    private final Registrations registrations;
    private final LinkedRegistrations links;
    private final AllSeries series;
    private final Pitches pitches;
    private final SeriesParts seriesParts;
    private final DayList list;
    private final List<Beside> rooms;
    private final Site site;

    EventPages(
            Events events,
            Registrations registrations,
            LinkedRegistrations links,
            AllSeries series,
            Pitches pitches,
            SeriesParts seriesParts,
            DayList list,
            List<Beside> rooms,
            Site site) {
        this.events = events;
        this.registrations = registrations;
        this.links = links;
        this.series = series;
        this.pitches = pitches;
        this.seriesParts = seriesParts;
        this.list = list;
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
                    list.of(DayFilter.of(address), address.number("pagina", 1), viewer)));
        }
        if (address.is("bijeenkomsten", 3) && !EventLinks.RESERVED.contains(address.segment(2))) {
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
                                PitchParts.of(event, pitches),
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
        data.put("eventAttendanceMode", "https://schema.org/" + attendance(page));
        page.organiser()
                .ifPresent(
                        organiser -> data.put("organizer", Map.of("@type", "Organization", "name", organiser.name())));
        return JsonLd.of("Event", data);
    }

    private static String attendance(EventPage page) {
        boolean hasPlace = !(page.event().venue() + page.event().place()).isBlank();
        return !page.isOnline()
                ? "OfflineEventAttendanceMode"
                : hasPlace ? "MixedEventAttendanceMode" : "OnlineEventAttendanceMode";
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
}
