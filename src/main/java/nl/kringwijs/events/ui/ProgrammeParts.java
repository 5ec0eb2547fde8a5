package nl.kringwijs.events.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.q;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.ItemKind;
import nl.kringwijs.events.WorkshopId;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;

/// The programme of a day: its parts in time, and its rounds with a card for each workshop. A workshop that is given
/// more than once has its card in the first of its rounds; the others name it in a line.
final class ProgrammeParts {

    private final EventPage page;
    private final ProgrammeFilter filter;
    private final Standing standing;
    private final PlaceParts places;
    private final PitchParts pitches;
    /// Of the titles of parts and rounds: under the title of the page, or under that of a part of the day.
    private final int level;

    private ProgrammeParts(EventPage page, ProgrammeFilter filter, Standing standing, PitchParts pitches) {
        this.page = page;
        this.filter = filter;
        this.standing = standing;
        this.pitches = pitches;
        places = new PlaceParts(standing);
        boolean inParts = page.items().stream().anyMatch(item -> !item.dayPart().isBlank());
        level = inParts || page.rounds().isEmpty() ? 3 : 2;
    }

    static DomContent of(EventPage page, ProgrammeFilter filter, Standing standing, PitchParts pitches) {
        return page.items().isEmpty() ? text("") : new ProgrammeParts(page, filter, standing, pitches).all();
    }

    private DomContent all() {
        Map<String, List<EventPage.Item>> parts = new LinkedHashMap<>();
        page.items().forEach(item -> parts.computeIfAbsent(item.dayPart(), key -> new ArrayList<>())
                .add(item));
        return each(parts.entrySet(), part -> section(
                        part.getKey().isBlank() && level == 2
                                ? text("")
                                : h2(part.getKey().isBlank() ? Words.say("events.programme") : part.getKey())
                                        .withClass("kw-event__part"),
                        page.part(part.getKey())
                                .map(own -> part(own, part.getValue()))
                                .orElse(text("")),
                        each(part.getValue(), this::item))
                .withClass(
                        page.rounds().isEmpty()
                                ? "kw-event__programme"
                                : "kw-event__programme kw-event__programme--wide"));
    }

    /// When a part of the day is, whose it is, and whether one can come to it or not.
    private DomContent part(EventPage.Part part, List<EventPage.Item> items) {
        LocalTime start = items.stream()
                .map(EventPage.Item::start)
                .filter(Objects::nonNull)
                .min(LocalTime::compareTo)
                .orElse(null);
        LocalTime end = items.stream()
                .map(EventPage.Item::end)
                .filter(Objects::nonNull)
                .max(LocalTime::compareTo)
                .orElse(null);
        String said = Stream.of(
                        Formats.times(start, end),
                        part.organiser()
                                .map(by -> Words.say("events.part.by", by.name()))
                                .orElse(""),
                        part.optional() ? Words.say("events.part.optional") : "")
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return div(
                        p(attrs(".kw-quiet"), said),
                        part.optional() && standing.isHere() ? places.foot(part.id(), part.name(), false) : text(""))
                .withClass(standing.has(part.id()) ? "kw-part kw-part--mine" : "kw-part")
                .attr("data-live", part.id().toString());
    }

    private DomContent item(EventPage.Item item) {
        if (!item.round()) {
            return slot(item);
        }
        return page.rounds().getFirst().equals(item)
                ? div(ProgrammeChooser.of(page, filter), round(item))
                : round(item);
    }

    private DomContent slot(EventPage.Item item) {
        LocalTime start = item.start();
        return section(
                        p(start == null ? text("") : time(Formats.clock(start)).withDatetime(start.toString()))
                                .withClass("kw-slot__time"),
                        heading(0, item.title()).withClass("kw-slot__title"),
                        div(
                                        item.kind() == ItemKind.HARVEST
                                                ? p(attrs(".kw-slot__kind"), Words.say("events.itemKind.HARVEST"))
                                                : text(""),
                                        item.text().isBlank()
                                                ? text("")
                                                : Parts.prose(Markdown.html(item.text(), level + 1)),
                                        item.people().isEmpty()
                                                ? text("")
                                                : ul(each(item.people(), ProgrammeParts::someone))
                                                        .withClass("kw-event__people"),
                                        pitches.of(item),
                                        item.theme()
                                                .<DomContent>map(theme -> Parts.themes(List.of(theme(theme))))
                                                .orElse(text("")))
                                .withClass("kw-slot__text"))
                .withClass(item.kind() == ItemKind.BREAK ? "kw-slot kw-slot--break" : "kw-slot");
    }

    private ContainerTag<?> heading(int deeper, String words) {
        return new ContainerTag<>("h" + (level + deeper)).withText(words);
    }

    private static DomContent someone(EventPage.Someone person) {
        return li(
                name(person),
                span(attrs(".kw-quiet"), text(" "), PartyLinks.as(person)),
                person.question().isBlank()
                        ? text("")
                        : q(Markdown.shielded(person.question())).withClass("kw-asks"));
    }

    static DomContent name(EventPage.Someone person) {
        return person.slug().isEmpty()
                ? person.name().isBlank()
                        ? PartyLinks.in(person.organisations(), person.parties())
                        : text(person.name())
                : Parts.link(DirectoryLinks.person(person.slug()), person.called());
    }

    private String slug() {
        return page.event().slug();
    }

    private DomContent round(EventPage.Item round) {
        List<EventPage.Occurrence> shown = round.occurrences().stream()
                .filter(occurrence -> filter.takes(page, occurrence.workshop()))
                .toList();
        List<EventPage.Occurrence> first =
                shown.stream().filter(one -> isFirst(round, one)).toList();
        List<EventPage.Occurrence> again =
                shown.stream().filter(one -> !isFirst(round, one)).toList();
        String id = "ronde-" + number(round);
        return section(
                        div(
                                        heading(0, title(round))
                                                .withClass("kw-round__title")
                                                .withId(id),
                                        p(head(round)))
                                .withClass("kw-round__head"),
                        round.text().isBlank() ? text("") : Parts.prose(Markdown.html(round.text(), level + 1)),
                        shown.isEmpty() ? p(attrs(".kw-quiet"), Words.say("events.round.none")) : text(""),
                        first.isEmpty()
                                ? text("")
                                : ul(each(first, one -> li(card(round, one)))).withClass("kw-round__list"),
                        again.isEmpty()
                                ? text("")
                                : div(
                                                heading(1, Words.say("events.round.again"))
                                                        .withClass("kw-round__more"),
                                                ul(each(again, one -> again(round, one)))
                                                        .withClass("kw-round__again"))
                                        .withClass("kw-round__repeats"))
                .withClass("kw-round")
                .attr("aria-labelledby", id);
    }

    private String title(EventPage.Item round) {
        return title(page, round);
    }

    static String title(EventPage page, EventPage.Item round) {
        return round.title().isBlank()
                ? Words.say("events.round.number", page.rounds().indexOf(round) + 1)
                : round.title();
    }

    private int number(EventPage.Item round) {
        return page.rounds().indexOf(round) + 1;
    }

    private static String head(EventPage.Item round) {
        String count = Words.say("events.round.workshops", round.occurrences().size());
        String times = Formats.times(round.start(), round.end());
        return times.isBlank() ? count : times + ", " + count;
    }

    private boolean isFirst(EventPage.Item round, EventPage.Occurrence occurrence) {
        return page.times(occurrence.workshop().id()).getFirst().round().equals(round);
    }

    private DomContent card(EventPage.Item round, EventPage.Occurrence occurrence) {
        EventPage.Workshop workshop = occurrence.workshop();
        return article(
                        p(
                                attrs(".kw-workshop__top"),
                                span(way(workshop)),
                                span(where(occurrence, rounds(workshop.id())))),
                        div(
                                heading(1, "")
                                        .with(Parts.titleLink(
                                                EventLinks.workshop(slug(), workshop.slug()), workshop.title()))
                                        .withClass("kw-workshop__title"),
                                occurrence.leaders().isEmpty()
                                        ? text("")
                                        : p(
                                                attrs(".kw-workshop__by"),
                                                Formats.list(occurrence.leaders().stream()
                                                        .map(EventPage.Someone::called)
                                                        .toList())),
                                workshop.thread().isBlank()
                                        ? text("")
                                        : p(
                                                attrs(".kw-workshop__by"),
                                                Words.say("events.workshop.thread.in", workshop.thread())),
                                Parts.themes(workshop.themes().stream()
                                        .map(ProgrammeParts::theme)
                                        .toList())),
                        foot(round, occurrence))
                .withClass(standing.has(occurrence.id()) ? "kw-workshop kw-workshop--mine" : "kw-workshop")
                .attr("data-live", occurrence.id().toString());
    }

    /// The form of work, and how long it takes where that is not the whole round.
    private static String way(EventPage.Workshop workshop) {
        Integer minutes = workshop.minutes();
        return Stream.of(workshop.form(), minutes == null ? "" : Words.say("events.workshop.minutes", minutes))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private DomContent foot(EventPage.Item round, EventPage.Occurrence occurrence) {
        return standing.isHere()
                ? places.foot(
                        occurrence.id(),
                        occurrence.workshop().title() + ", " + title(round),
                        hasOther(round, occurrence))
                : places(occurrence);
    }

    /// Whether they have another workshop in this round, or this one in another.
    private boolean hasOther(EventPage.Item round, EventPage.Occurrence occurrence) {
        return round.occurrences().stream().anyMatch(other -> standing.has(other.id()))
                || page.times(occurrence.workshop().id()).stream()
                        .anyMatch(time -> standing.has(time.occurrence().id()));
    }

    /// “ronde 1 of 2” for a workshop that is given more than once, else nothing.
    private String rounds(WorkshopId workshop) {
        List<String> numbers = page.times(workshop).stream()
                .map(time -> Integer.toString(number(time.round())))
                .toList();
        return numbers.size() < 2
                ? ""
                : Words.say(
                        "events.round.either",
                        String.join(", ", numbers.subList(0, numbers.size() - 1)),
                        numbers.getLast());
    }

    private static String where(EventPage.Occurrence occurrence, String rounds) {
        return Stream.of(occurrence.room(), rounds)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    static DomContent places(EventPage.Occurrence occurrence) {
        Integer places = occurrence.places();
        return places == null
                ? text("")
                : div(span(attrs(".kw-quiet"), Words.say("events.places", places)))
                        .withClass("kw-workshop__foot");
    }

    private DomContent again(EventPage.Item round, EventPage.Occurrence occurrence) {
        return li(
                        Parts.link(
                                EventLinks.workshop(
                                        slug(), occurrence.workshop().slug()),
                                occurrence.workshop().title()),
                        text(" "),
                        span(
                                attrs(".kw-quiet"),
                                Stream.of(
                                                occurrence
                                                                .leaders()
                                                                .equals(occurrence
                                                                        .workshop()
                                                                        .leaders())
                                                        ? ""
                                                        : Formats.list(occurrence.leaders().stream()
                                                                .map(EventPage.Someone::called)
                                                                .toList()),
                                                occurrence.room())
                                        .filter(words -> !words.isBlank())
                                        .collect(Collectors.joining(", "))),
                        foot(round, occurrence))
                .withClass(standing.has(occurrence.id()) ? "kw-workshop--mine" : "")
                .attr("data-live", occurrence.id().toString());
    }

    static Parts.Theme theme(ThemeSummary theme) {
        return new Parts.Theme(ThemeLinks.theme(theme.slug()), theme.name(), theme.pigment());
    }
}
