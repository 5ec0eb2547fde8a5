package nl.kringwijs.events.ui.organiser;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.DayOverview.Happening;
import nl.kringwijs.events.registration.DayOverview.Line;
import nl.kringwijs.events.registration.Feedback.Result;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.kit.Bars;
import nl.kringwijs.kit.Bars.Bar;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.text.Words;

/// How sign-up stands, laid out: the numbers first, then bars for each workshop, for the days on which people signed
/// up, and for how they divide.
final class StandParts {

    private StandParts() {}

    static DomContent of(DayOverview day, List<Result> results) {
        List<DomContent> all = new ArrayList<>();
        all.add(facts(day));
        wanted(day, all);
        all.add(chapter(Bars.of(
                Words.say("events.organiser.perPart"),
                0,
                day.lines().stream().map(StandParts::bar).toList())));
        all.add(
                day.days().isEmpty()
                        ? p(attrs(".kw-quiet"), Words.say("events.organiser.nobody"))
                        : chapter(Bars.of(
                                Words.say("events.organiser.perDay"),
                                0,
                                day.days().stream()
                                        .map(one -> new Bar(Formats.date(one.date()), one.count()))
                                        .toList())));
        day.balances()
                .forEach(balance -> all.add(chapter(Bars.of(
                        balance.name(),
                        0,
                        balance.counts().stream()
                                .map(one -> new Bar(
                                        one.name().isEmpty() ? Words.say("events.organiser.unsaid") : one.name(),
                                        one.count()))
                                .toList()))));
        if (!results.isEmpty()) {
            all.add(FeedbackParts.of(results));
        }
        return div(each(all, one -> one)).withClass("kw-organiser");
    }

    /// What it is called on the organiser's page: the day itself is just that.
    static String name(Line line) {
        return line.isDay() ? Words.say("events.organiser.day") : line.name();
    }

    private static DomContent chapter(DomContent matter) {
        return div(matter).withClass("kw-organiser__part");
    }

    private static DomContent facts(DayOverview day) {
        PlacesLeft left = day.lines().getFirst().left();
        List<DomContent> facts = new ArrayList<>();
        facts.add(fact("events.organiser.coming", taken(left)));
        facts.add(fact("events.organiser.waiting", Integer.toString(left.waiting())));
        facts.add(fact("events.organiser.interested", Integer.toString(left.interested())));
        day.entitled().forEach(one -> facts.add(div(dt(one.name()), dd(Integer.toString(one.count())))));
        facts.add(fact(
                "events.organiser.present",
                day.present() == 0
                        ? Words.say("events.organiser.present.none")
                        : Words.say("events.organiser.present.text", day.present(), day.walkedIn())));
        return dl(facts.toArray(DomContent[]::new)).withClass("kw-facts kw-facts--row");
    }

    private static DomContent fact(String words, String value) {
        return div(dt(Words.say(words)), dd(value));
    }

    private static String taken(PlacesLeft left) {
        return left.places() == null
                ? Integer.toString(left.taken())
                : Words.say("events.organiser.of", left.taken(), left.places());
    }

    private static Bar bar(Line line) {
        PlacesLeft left = line.left();
        String waits = left.waiting() + left.interested() > 0
                ? Words.say("events.organiser.more", left.waiting() + left.interested())
                : "";
        return new Bar(name(line), left.taken(), taken(left) + waits, left.isFull());
    }

    /// What is wanted by more people than there are places: a second round?
    private static void wanted(DayOverview day, List<DomContent> all) {
        List<Line> wanted = day.lines().stream()
                .filter(line -> line.left().interested() + line.left().waiting() >= 5)
                .toList();
        if (!wanted.isEmpty()) {
            all.add(Parts.note(
                    false,
                    Icons.EYE,
                    div(
                            p(b(Words.say("events.organiser.again"))),
                            ul(each(
                                    wanted,
                                    line -> li(
                                            text(Words.say(
                                                            "events.organiser.again.line",
                                                            line.left().interested()
                                                                    + line.left()
                                                                            .waiting(),
                                                            name(line))
                                                    + " "),
                                            a(Words.say("events.organiser.again.write"))
                                                    .withHref(
                                                            EventLinks.organise(day.day()) + "?deel=schrijven&aan="
                                                                    + line.target() + "&wie=WAITING")))),
                            p(Parts.link(EventLinks.edit(day.day()), Words.say("events.organiser.again.edit"))))));
        }
    }

    /// Lists to print and files to work with.
    static DomContent papers(DayOverview day) {
        String files = EventLinks.organise(day.day()) + "/";
        return div(
                        h2(Words.say("events.organiser.files")).withClass("kw-section__title"),
                        ul(
                                        li(file(files + "deelnemers.xlsx", "events.organiser.xlsx")),
                                        li(file(files + "deelnemers.csv", "events.organiser.csv")),
                                        li(file(files + "badges.pdf", "events.organiser.badges")),
                                        li(file(files + "lijsten.pdf", "events.organiser.lists")),
                                        li(file(files + "catering.pdf", "events.organiser.catering")))
                                .withClass("kw-list kw-list--lines"),
                        p(attrs(".kw-quiet"), Words.say("events.organiser.files.text")),
                        h2(Words.say("events.door")).withClass("kw-section__title"),
                        p(Words.say("events.door.text")),
                        p(a(Words.say("events.door.open"))
                                .withHref(EventLinks.door(day.day()))
                                .withClass("kw-button")))
                .withClass("kw-organiser kw-organiser--text");
    }

    private static DomContent file(String path, String words) {
        return a(Icons.DOWNLOAD, text(" " + Words.say(words)))
                .withHref(path)
                .attr("router-ignore", "")
                .attr("download", "");
    }

    /// What happened to whom, the newest first.
    static DomContent log(List<Happening> happenings) {
        return happenings.isEmpty()
                ? Parts.empty(Words.say("events.organiser.log.none"), Words.say("events.organiser.log.none.text"))
                : table(
                                thead(tr(
                                        th(Words.say("events.organiser.log.when")),
                                        th(Words.say("events.organiser.log.who")),
                                        th(Words.say("events.organiser.log.what")))),
                                tbody(each(
                                        happenings,
                                        one -> tr(
                                                td(Formats.moment(one.at())),
                                                td(one.name()),
                                                td(Words.say(
                                                        "events.organiser.log."
                                                                + one.state().name(),
                                                        one.target()))))))
                        .withClass("kw-table");
    }
}
