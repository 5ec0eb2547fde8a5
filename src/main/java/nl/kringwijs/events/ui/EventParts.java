package nl.kringwijs.events.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.br;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.series.SeriesPage;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Share;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.ReadingTime;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;

/// An event, laid out: date, facts, programme. A past one shows its material first, through what others put in
/// `kept`.
final class EventParts {

    private EventParts() {}

    /// The series a day is in.
    ///
    /// @param instead where else there is a place, when the day is full
    record InSeries(SeriesPage series, DomContent instead) {}

    /// @param address the whole address, to share
    static DomContent all(
            EventPage page,
            ProgrammeFilter filter,
            Standing standing,
            PitchParts pitches,
            boolean past,
            List<DomContent> kept,
            Optional<InSeries> series,
            List<Events.Changed> changes,
            String address) {
        return div(
                        Parts.crumbs(new Parts.Crumb(EventLinks.ALL, Words.say("events.events"))),
                        head(page, standing, past, series),
                        facts(page, standing),
                        past || changes.isEmpty() ? text("") : changes(changes),
                        series.map(InSeries::instead).orElse(text("")),
                        each(kept, content -> content),
                        series.map(of -> SeriesParts.shared(of.series())).orElse(text("")),
                        page.description().isBlank()
                                ? text("")
                                : div(Parts.html(Markdown.html(page.description(), 2)))
                                        .withClass("kw-text kw-text--lead kw-event__text"),
                        standing.isHere() && !past
                                ? div(
                                        attrs(".kw-programme"),
                                        div(ProgrammeParts.of(page, filter, standing, pitches)),
                                        MineParts.of(page, standing))
                                : ProgrammeParts.of(page, filter, Standing.NONE, pitches),
                        SpeakerParts.of(page),
                        series.map(of -> SeriesParts.foot(of.series(), page)).orElse(text("")),
                        Share.of(address, page.event().title()))
                .withClass("kw-wrap");
    }

    private static DomContent head(EventPage page, Standing standing, boolean past, Optional<InSeries> series) {
        EventSummary event = page.event();
        return div(
                        Parts.dateChip(event.when().date()),
                        div(
                                p(
                                        attrs(".kw-head__kind"),
                                        Parts.kind(Kind.BIJEENKOMST, true),
                                        page.kind() == EventKind.BIJEENKOMST
                                                ? text("")
                                                : span(attrs(".kw-quiet"), Words.say("events.kind." + page.kind())),
                                        past
                                                ? span(attrs(".kw-state.kw-state--done"), Words.say("events.past"))
                                                : state(standing),
                                        series.map(of -> SeriesParts.number(of.series(), page))
                                                .orElse(text("")),
                                        event.audience().isGroup()
                                                ? span(attrs(".kw-quiet"), Words.say("events.group"))
                                                : text(""),
                                        reading(page, series)),
                                h1(attrs(".kw-head__title"), event.title()),
                                event.summary().isBlank() ? text("") : p(attrs(".kw-head__lead"), event.summary())))
                .withClass("kw-head kw-head--date");
    }

    /// How long all of it takes to read, without the workshops that have a page of their own.
    private static DomContent reading(EventPage page, Optional<InSeries> series) {
        List<String> all = new ArrayList<>(List.of(page.description()));
        series.ifPresent(
                of -> all.addAll(List.of(of.series().text(), of.series().about())));
        page.items().forEach(item -> {
            all.add(item.text());
            item.people().forEach(person -> all.addAll(List.of(person.contribution(), person.bio())));
        });
        return all.stream().allMatch(String::isBlank)
                ? text("")
                : span(attrs(".kw-quiet"), Words.say("events.minutes", ReadingTime.minutes(all)));
    }

    /// Until when people can sign up, or why they can't.
    private static DomContent state(Standing standing) {
        if (!standing.isHere()) {
            return text("");
        }
        LocalDate deadline = standing.signUp().deadline();
        return standing.closed()
                .map(why -> span(attrs(".kw-state"), Words.say(why)))
                .orElseGet(() -> span(
                        attrs(".kw-state.kw-state--open"),
                        deadline == null
                                ? Words.say("events.state.open")
                                : Words.say("events.state.until", Formats.date(deadline))));
    }

    private static DomContent facts(EventPage page, Standing standing) {
        EventSummary event = page.event();
        LocalDate date = event.when().date();
        List<DomContent> facts = new ArrayList<>();
        facts.add(fact(
                Words.say("events.fact.when"),
                date == null ? text(Words.say("kit.date.unknown")) : Parts.date(date, Formats.date(date)),
                text(Formats.times(event.when().start(), event.when().end()))));
        facts.add(fact(Words.say("events.fact.where"), where(page), text(line(page))));
        if (page.isOnline()) {
            facts.add(fact(Words.say("events.fact.online"), text(Words.say("events.fact.online.text")), text("")));
        }
        if (!page.forWhom().isEmpty() || !page.regions().isEmpty()) {
            facts.add(fact(
                    Words.say("events.fact.forWhom"),
                    text(page.forWhom().isEmpty() ? Words.say("events.fact.everybody") : Formats.list(page.forWhom())),
                    text(
                            page.regions().isEmpty()
                                    ? ""
                                    : Words.say(
                                            "events.fact.regions",
                                            Formats.list(page.regions().stream()
                                                    .map(region -> region.name())
                                                    .toList())))));
        }
        standing.left(event.id().value())
                .ifPresent(left -> facts.add(div(
                                dt(Words.say("events.fact.places")),
                                dd(
                                        new PlaceParts(standing).left(left),
                                        small(standing.signUp().costs())))
                        .attr("data-live", "places")));
        if (standing.left(event.id().value()).isEmpty()
                && !page.signUp().costs().isBlank()) {
            facts.add(fact(Words.say("events.edit.costs"), text(page.signUp().costs()), text("")));
        }
        page.organiser()
                .ifPresent(organiser ->
                        facts.add(fact(Words.say("events.fact.organiser"), organisation(organiser), text(""))));
        if (!page.hosts().isEmpty()) {
            facts.add(
                    fact(Words.say("events.fact.host"), each(page.hosts(), host -> div(organisation(host))), text("")));
        }
        List<EventPage.Someone> chairs = page.inRole("dagvoorzitter");
        if (!chairs.isEmpty()) {
            facts.add(fact(
                    Words.say("events.fact.chair"), each(chairs, chair -> div(ProgrammeParts.name(chair))), text("")));
        }
        if (!page.access().isBlank()) {
            facts.add(fact(Words.say("events.edit.access"), text(Markdown.shielded(page.access())), text("")));
        }
        if (page.hasContact()) {
            facts.add(fact(
                    Words.say("events.fact.contact"),
                    Parts.link(EventLinks.message(event.slug()), Words.say("events.message.ask")),
                    text(page.contactName())));
        }
        if (!page.themes().isEmpty()) {
            facts.add(fact(
                    Words.say("events.fact.themes"),
                    Parts.themes(
                            page.themes().stream().map(ProgrammeParts::theme).toList()),
                    text("")));
        }
        if (!page.question().isBlank()) {
            facts.add(fact(Words.say("events.fact.question"), text(page.question()), text("")));
        }
        return dl(facts.toArray(DomContent[]::new)).withClass("kw-facts kw-facts--row");
    }

    /// What participants should look at again, folded away.
    private static DomContent changes(List<Events.Changed> changes) {
        return details(
                        summary(Words.say("events.changes", changes.size())),
                        ul(each(
                                changes,
                                change -> li(
                                        text(Words.say(
                                                change.words(),
                                                change.about().stream()
                                                        .map(EventParts::readable)
                                                        .toArray())),
                                        small(" " + Formats.moment(change.at()))))))
                .withClass("kw-changes");
    }

    /// Dates and times as people read them.
    private static String readable(String about) {
        if (about.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Formats.date(LocalDate.parse(about));
        }
        return about.matches("\\d{2}:\\d{2}(:\\d{2})?") ? Formats.clock(LocalTime.parse(about)) : about;
    }

    private static DomContent where(EventPage page) {
        String venue = page.event().venue();
        if (page.placeLine().isEmpty()) {
            return text(
                    !venue.isBlank()
                            ? venue
                            : Words.say(page.isOnline() ? "events.place.online" : "events.place.follows"));
        }
        var place = page.placeLine().getFirst();
        return span(
                text(venue.isBlank() ? "" : venue + ", "),
                Parts.link(DirectoryLinks.place(place.slug()), place.name()));
    }

    private static String line(EventPage page) {
        String within = within(page);
        return java.util.stream.Stream.of(
                        page.provisional() ? Words.say("events.place.provisional") : "",
                        within,
                        Markdown.shielded(page.route()))
                .filter(words -> !words.isBlank())
                .collect(java.util.stream.Collectors.joining(". "));
    }

    private static String within(EventPage page) {
        return page.placeLine().stream()
                .skip(1)
                .map(place -> place.name())
                .collect(java.util.stream.Collectors.joining(", "));
    }

    private static DomContent organisation(OrganisationSummary organisation) {
        return Parts.link(DirectoryLinks.organisation(organisation.slug()), organisation.name());
    }

    private static DomContent fact(String name, DomContent value, DomContent more) {
        return div(dt(name), dd(value, small(more)));
    }

    /// An event in a list.
    static DomContent day(EventSummary event, List<ThemeSummary> themes) {
        String where = event.venue().isBlank()
                ? event.place()
                : event.place().isBlank() ? event.venue() : event.venue() + ", " + event.place();
        return article(
                        Parts.dateChip(event.when().date()),
                        div(
                                attrs(".kw-day__body"),
                                event.kind() == EventKind.BIJEENKOMST
                                        ? text("")
                                        : p(attrs(".kw-day__kind"), Words.say("events.kind." + event.kind())),
                                h3(Parts.titleLink(EventLinks.event(event.slug()), event.title()))
                                        .withClass("kw-piece__title"),
                                event.summary().isBlank() ? text("") : p(attrs(".kw-piece__text"), event.summary()),
                                Parts.themes(themes.stream()
                                        .map(ProgrammeParts::theme)
                                        .toList())),
                        div(
                                attrs(".kw-day__side"),
                                p(
                                        text(Formats.slot(event.when())),
                                        br(),
                                        text(where.isBlank() ? Words.say("events.place.follows") : where),
                                        event.provisional()
                                                ? span(
                                                        attrs(".kw-quiet"),
                                                        br(),
                                                        text(Words.say("events.place.provisional")))
                                                : text(""))))
                .withClass("kw-day");
    }

    static List<ThemeSummary> themes(EventSummary event, Map<nl.kringwijs.themes.ThemeId, ThemeSummary> known) {
        return event.themes().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }
}
