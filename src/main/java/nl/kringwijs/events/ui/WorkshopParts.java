package nl.kringwijs.events.ui;

import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.br;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.PersonSummary;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.WorkshopPage;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Share;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeLinks;

/// A workshop, laid out: what it is about, what it brings, who leads it, and beside it every time it is given.
final class WorkshopParts {

    private final WorkshopPage page;
    private final EventPage.Workshop workshop;

    private WorkshopParts(WorkshopPage page) {
        this.page = page;
        workshop = page.workshop();
    }

    /// @param beside what other rooms tell of it
    /// @param address the whole address, to share
    static DomContent all(WorkshopPage page, List<DomContent> beside, String address) {
        var parts = new WorkshopParts(page);
        EventSummary day = page.day().event();
        return div(
                        Parts.crumbs(
                                new Parts.Crumb(EventLinks.ALL, Words.say("events.events")),
                                new Parts.Crumb(EventLinks.event(day.slug()), day.title())),
                        parts.head(),
                        div(attrs(".kw-split"), div(div(parts.chapters()), each(beside, one -> one)), parts.times()),
                        Share.of(address, page.workshop().title()))
                .withClass("kw-wrap");
    }

    private DomContent head() {
        String way = Stream.of(workshop.form(), length())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        return div(
                        p(
                                attrs(".kw-head__kind"),
                                Parts.kind(Kind.WORKSHOP, true),
                                way.isEmpty() ? text("") : span(attrs(".kw-quiet"), way),
                                Parts.themes(workshop.themes().stream()
                                        .map(ProgrammeParts::theme)
                                        .toList())),
                        h1(attrs(".kw-head__title"), workshop.title()),
                        workshop.lead().isBlank()
                                ? text("")
                                : p(attrs(".kw-head__lead"), Markdown.shielded(workshop.lead())))
                .withClass("kw-head");
    }

    /// “60 minuten”, where each time takes as long.
    private String length() {
        List<Integer> minutes = page.day().lengths(workshop);
        return minutes.size() == 1 ? Words.say("events.workshop.minutes", minutes.getFirst()) : "";
    }

    private DomContent[] chapters() {
        List<DomContent> all = new ArrayList<>();
        if (!workshop.text().isBlank()) {
            all.add(chapter("over", "events.workshop.about", Parts.prose(Markdown.html(workshop.text(), 3))));
        }
        if (!workshop.yields().isBlank() || !workshop.gains().isEmpty()) {
            all.add(chapter("oplevert", "events.workshop.yields", yields()));
        }
        if (!workshop.thread().isBlank()) {
            all.add(chapter("lijn", "events.workshop.thread", thread()));
        }
        workshop.place()
                .ifPresent(place -> all.add(chapter(
                        "plaats",
                        "events.workshop.place",
                        p(Parts.link(DirectoryLinks.place(place.slug()), place.name())))));
        List<EventPage.Someone> leaders = leaders();
        if (!leaders.isEmpty()) {
            all.add(chapter(
                    "wie",
                    "events.workshop.leaders",
                    div(
                            div(each(
                                            leaders.stream()
                                                    .filter(one -> !one.tells())
                                                    .toList(),
                                            WorkshopParts::person))
                                    .withClass("kw-people"),
                            ul(each(
                                            leaders.stream()
                                                    .filter(EventPage.Someone::tells)
                                                    .toList(),
                                            one -> li(SpeakerParts.card(one))))
                                    .withClass("kw-speakers"))));
        }
        if (all.isEmpty()) {
            all.add(p(attrs(".kw-quiet"), Words.say("events.workshop.follows")));
        }
        return all.toArray(DomContent[]::new);
    }

    private DomContent yields() {
        return div(
                workshop.gains().isEmpty()
                        ? text("")
                        : p(Words.say(
                                "events.workshop.gains.are",
                                Formats.list(workshop.gains().stream()
                                        .map(gain -> Words.say("events.gain." + gain))
                                        .toList()))),
                workshop.yields().isBlank() ? text("") : Parts.prose(Markdown.html(workshop.yields(), 3)));
    }

    /// What runs through the programme, with the other workshops of it; a theme of that name has a page of its own.
    private DomContent thread() {
        EventPage day = page.day();
        List<EventPage.Workshop> all = day.given().stream()
                .filter(one -> one.thread().equals(workshop.thread()))
                .toList();
        DomContent name = workshop.themes().stream()
                .filter(theme -> theme.name().equalsIgnoreCase(workshop.thread()))
                .findFirst()
                .<DomContent>map(theme -> Parts.link(ThemeLinks.theme(theme.slug()), workshop.thread()))
                .orElse(text(workshop.thread()));
        return div(
                p(name),
                all.size() < 2
                        ? text("")
                        : ol(each(
                                        all,
                                        one -> li(
                                                one.id().equals(workshop.id())
                                                        ? b(one.title())
                                                        : Parts.link(
                                                                EventLinks.workshop(
                                                                        day.event()
                                                                                .slug(),
                                                                        one.slug()),
                                                                one.title()))))
                                .withClass("kw-text"));
    }

    private List<EventPage.Someone> leaders() {
        return Stream.concat(
                        workshop.leaders().stream(),
                        page.times().stream().flatMap(time -> time.occurrence().leaders().stream()))
                .distinct()
                .toList();
    }

    private static DomContent chapter(String id, String words, DomContent matter) {
        return section(h2(Words.say(words)).withClass("kw-section__title").withId(id), matter)
                .withClass("kw-chapter kw-chapter--flat")
                .attr("aria-labelledby", id);
    }

    private static DomContent person(EventPage.Someone person) {
        return div(
                        Parts.face(PersonSummary.initials(person.called()), false),
                        div(
                                p(attrs(".kw-person__name"), ProgrammeParts.name(person)),
                                p(attrs(".kw-person__role"), PartyLinks.as(person))))
                .withClass("kw-person");
    }

    private DomContent times() {
        EventSummary day = page.day().event();
        return aside(div(
                                p(
                                        attrs(".kw-choose__day"),
                                        Parts.dateChip(day.when().date()),
                                        span(
                                                text(day.venue()),
                                                day.venue().isBlank() ? text("") : br(),
                                                text(day.place()),
                                                day.provisional()
                                                        ? span(
                                                                attrs(".kw-quiet"),
                                                                br(),
                                                                text(Words.say("events.place.provisional")))
                                                        : text(""))),
                                page.times().isEmpty()
                                        ? p(attrs(".kw-quiet"), Words.say("events.workshop.unplaced"))
                                        : each(page.times(), this::time),
                                p(Parts.link(EventLinks.event(day.slug()), Words.say("events.workshop.programme")))
                                        .withClass("kw-choose__foot"))
                        .withClass("kw-choose"))
                .withClass("kw-split__side kw-split__side--stay")
                .attr("aria-label", Words.say("events.workshop.times"));
    }

    private DomContent time(EventPage.Time time) {
        LocalTime start = time.round().start();
        String title = ProgrammeParts.title(page.day(), time.round());
        String led = time.occurrence().leaders().equals(workshop.leaders())
                ? ""
                : Words.say(
                        "events.workshop.led",
                        Formats.list(time.occurrence().leaders().stream()
                                .map(EventPage.Someone::called)
                                .toList()));
        return section(
                        h2(start == null ? title : title + ", " + Formats.time(start)),
                        ProgrammeParts.places(time.occurrence()),
                        led.isEmpty() ? text("") : p(attrs(".kw-quiet"), led),
                        time.occurrence().room().isBlank()
                                ? text("")
                                : p(attrs(".kw-quiet"), time.occurrence().room()))
                .withClass("kw-choose__round");
    }
}
