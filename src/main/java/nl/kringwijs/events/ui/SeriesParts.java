package nl.kringwijs.events.ui;

import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.directory.Places;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.events.series.SeriesLinks;
import nl.kringwijs.events.series.SeriesPage;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Share;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// A series, laid out: on its own page, and what of it stands on the page of each edition.
@Component
final class SeriesParts {

    private final Registrations registrations;
    private final Places places;

    SeriesParts(Registrations registrations, Places places) {
        this.registrations = registrations;
        this.places = places;
    }

    /// @param signUp path of the form in which an edition is chosen, when one takes people
    /// @param address the whole address, to share
    static DomContent all(SeriesPage page, Optional<String> signUp, String address) {
        return div(
                        Parts.crumbs(new Parts.Crumb(EventLinks.ALL, Words.say("events.events"))),
                        div(
                                        p(
                                                attrs(".kw-head__kind"),
                                                Parts.kind(Kind.REEKS, true),
                                                Parts.themes(page.themes().stream()
                                                        .map(ProgrammeParts::theme)
                                                        .toList())),
                                        h1(attrs(".kw-head__title"), page.title()),
                                        page.summary().isBlank()
                                                ? text("")
                                                : p(attrs(".kw-head__lead"), page.summary()))
                                .withClass("kw-head"),
                        div(
                                        div(
                                                page.text().isBlank()
                                                        ? text("")
                                                        : Parts.prose(Markdown.html(page.text(), 2)),
                                                who(page)),
                                        aside(
                                                        editions(page.editions(), "events.series.editions", "edities"),
                                                        signUp.<DomContent>map(path -> p(Parts.link(
                                                                                path, Words.say("events.series.signUp"))
                                                                        .withClass("kw-button")))
                                                                .orElse(text("")))
                                                .withClass("kw-split__side"))
                                .withClass("kw-split"),
                        Share.of(address, page.title()))
                .withClass("kw-wrap");
    }

    private static DomContent editions(List<EventSummary> editions, String words, String id) {
        return section(
                        h2(Words.say(words, editions.size()))
                                .withClass("kw-section__title")
                                .withId(id),
                        editions.isEmpty()
                                ? p(attrs(".kw-quiet"), Words.say("events.series.none"))
                                : ul(each(editions, edition -> li(edition(edition))))
                                        .withClass("kw-list"))
                .attr("aria-labelledby", id);
    }

    private static DomContent edition(EventSummary edition) {
        return div(
                        Parts.dateChip(edition.when().date()),
                        div(
                                p(Parts.titleLink(
                                                EventLinks.event(edition.slug()),
                                                edition.place().isBlank() ? edition.title() : edition.place()))
                                        .withClass("kw-piece__title kw-piece__title--small"),
                                p(attrs(".kw-quiet"), Formats.slot(edition.when())),
                                edition.provisional()
                                        ? p(attrs(".kw-quiet"), Words.say("events.place.provisional"))
                                        : text("")))
                .withClass("kw-edition");
    }

    /// Who is behind the series, and in whose name it is.
    private static DomContent who(SeriesPage page) {
        if (page.about().isBlank()
                && page.organiser().isEmpty()
                && page.partners().isEmpty()) {
            return text("");
        }
        return section(
                        h2(Words.say("events.series.about"))
                                .withClass("kw-section__title")
                                .withId("over-de-reeks"),
                        div(
                                page.about().isBlank() ? text("") : Parts.prose(Markdown.html(page.about(), 3)),
                                page.organiser()
                                        .<DomContent>map(by -> p(text(Words.say("events.series.by") + " "), party(by)))
                                        .orElse(text("")),
                                page.partners().isEmpty()
                                        ? text("")
                                        : p(
                                                text(Words.say("events.series.partners") + " "),
                                                each(
                                                        page.partners(),
                                                        one -> span(
                                                                party(one),
                                                                text(
                                                                        one.equals(
                                                                                        page.partners()
                                                                                                .getLast())
                                                                                ? ""
                                                                                : ", "))))))
                .withClass("kw-series__who")
                .attr("aria-labelledby", "over-de-reeks");
    }

    private static DomContent party(OrganisationSummary one) {
        return Parts.link(DirectoryLinks.organisation(one.slug()), one.name());
    }

    /// “Editie 4 van 5 van Zo doen we dat”, above the title of a day.
    static DomContent number(SeriesPage series, EventPage day) {
        int number = series.number(day.event().id());
        return span(
                        text(
                                number == 0
                                        ? Words.say("events.series.in") + " "
                                        : Words.say(
                                                        "events.series.number",
                                                        number,
                                                        series.editions().size())
                                                + " "),
                        Parts.link(SeriesLinks.series(series.slug()), series.title()))
                .withClass("kw-quiet");
    }

    /// What the series says in every edition, before the text of the day itself.
    static DomContent shared(SeriesPage series) {
        return series.text().isBlank()
                ? text("")
                : div(Parts.html(Markdown.html(series.text(), 2))).withClass("kw-text kw-event__text");
    }

    /// The other editions, and who is behind the series, after the programme.
    static DomContent foot(SeriesPage series, EventPage day) {
        List<EventSummary> others = series.others(day.event().id());
        return div(
                        others.isEmpty() ? text("") : editions(others, "events.series.others", "in-dezelfde-reeks"),
                        who(series))
                .withClass("kw-series");
    }

    /// Where it is full: the nearest edition that has a place, first within the same region and then the soonest.
    DomContent instead(SeriesPage series, EventPage day, Viewer viewer) {
        boolean full = Optional.ofNullable(registrations
                        .left(day.event().id(), viewer)
                        .get(day.event().id().value()))
                .filter(PlacesLeft::isFull)
                .isPresent();
        if (!full) {
            return text("");
        }
        Set<PlaceId> here = around(day.event());
        return series.others(day.event().id()).stream()
                .sorted(Comparator.comparingLong((EventSummary other) ->
                                -around(other).stream().filter(here::contains).count())
                        .thenComparing(other -> other.when().date() == null
                                ? LocalDate.MAX
                                : other.when().date()))
                .filter(other -> isOpen(other, viewer))
                .findFirst()
                .<DomContent>map(nearest -> Parts.note(
                        false,
                        Icons.ON,
                        p(
                                text(Words.say("events.series.full") + " "),
                                Parts.link(EventLinks.event(nearest.slug()), nearest.title()),
                                text(", " + Formats.slot(nearest.when()) + "."))))
                .orElse(text(""));
    }

    private boolean isOpen(EventSummary other, Viewer viewer) {
        return registrations.closed(other.id(), viewer).isEmpty()
                && Stream.ofNullable(registrations
                                .left(other.id(), viewer)
                                .get(other.id().value()))
                        .noneMatch(PlacesLeft::isFull);
    }

    private Set<PlaceId> around(EventSummary event) {
        return places.line(event.placeId()).stream().map(place -> place.id()).collect(Collectors.toSet());
    }
}
