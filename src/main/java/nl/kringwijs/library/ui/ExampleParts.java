package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.b;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Share;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.example.ExampleLinks;
import nl.kringwijs.library.example.ExamplePage;
import nl.kringwijs.library.example.ExampleSummary;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import org.jspecify.annotations.Nullable;

/// A practice example, laid out.
final class ExampleParts {

    private ExampleParts() {}

    /// @param address the whole address, to share
    /// @param beside what other rooms tell of it
    static DomContent all(ExamplePage page, List<DomContent> beside, String address) {
        return div(
                        Parts.crumbs(
                                new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library")),
                                new Parts.Crumb(ExampleLinks.ALL, Words.say("library.examples"))),
                        head(page),
                        numbers(page),
                        div(
                                        div(
                                                prose("context", page.context()),
                                                prose("approach", page.approach()),
                                                parties(page),
                                                prose("result", page.result()),
                                                prose("question", page.question()),
                                                lessons(page),
                                                updates(page),
                                                page.stub() ? stub(page) : text("")),
                                        facts(page, address))
                                .withClass("kw-split"),
                        each(beside, one -> one),
                        related(page))
                .withClass("kw-wrap");
    }

    private static DomContent head(ExamplePage page) {
        String where =
                page.placeLine().stream().map(PlaceSummary::name).limit(2).collect(Collectors.joining(", "));
        return div(
                attrs(".kw-head"),
                p(
                                Parts.kind(Kind.PRAKTIJKVOORBEELD, true),
                                where.isBlank() ? text("") : span(attrs(".kw-quiet"), where),
                                Parts.themes(page.themes().stream()
                                        .map(RecapParts::theme)
                                        .toList()))
                        .withClass("kw-head__kind"),
                h1(page.example().title()).withClass("kw-head__title"),
                page.example().standfirst().isBlank()
                        ? text("")
                        : p(page.example().standfirst()).withClass("kw-head__lead"),
                page.mayEdit()
                        ? p(Parts.link(ExampleLinks.edit(page.example().id()), Words.say("library.example.edit.open"))
                                        .withClass("kw-button kw-button--quiet"))
                                .withClass("kw-head__act")
                        : text(""));
    }

    private static DomContent numbers(ExamplePage page) {
        return page.numbers().isEmpty()
                ? text("")
                : dl(each(
                                page.numbers(),
                                number -> div(dt(text(number.label()), asOf(number.date())), dd(number.value()))))
                        .withClass("kw-numbers kw-numbers--band");
    }

    private static DomContent asOf(@Nullable LocalDate date) {
        return date == null
                ? text("")
                : span(
                                text(" " + Words.say("library.example.number.asOf") + " "),
                                Parts.date(date, Formats.dateWithoutDay(date)))
                        .withClass("kw-quiet");
    }

    private static DomContent prose(String name, String markdown) {
        return markdown.isBlank()
                ? text("")
                : Parts.section(
                        name, Words.say("library.example." + name), null, Parts.prose(Markdown.html(markdown, 3)));
    }

    private static DomContent parties(ExamplePage page) {
        return page.parties().isEmpty()
                ? text("")
                : Parts.section(
                        "partijen",
                        Words.say("library.example.parties"),
                        null,
                        ul(each(page.parties(), ExampleParts::party)).withClass("kw-parties"));
    }

    private static DomContent party(ExamplePage.Party party) {
        DomContent name = party.organisation()
                .<DomContent>map(known -> Parts.titleLink(DirectoryLinks.organisation(known.slug()), party.name()))
                .orElse(text(party.name()));
        return li(
                b(name),
                text(party.does().isBlank() ? "" : " " + party.does()),
                party.interest().isBlank()
                        ? text("")
                        : p(attrs(".kw-quiet"), Words.say("library.example.party.wants", party.interest())));
    }

    private static DomContent lessons(ExamplePage page) {
        return page.lessons().isEmpty()
                ? text("")
                : Parts.section(
                        "lessen",
                        Words.say("library.example.lessons"),
                        null,
                        ol(each(page.lessons(), lesson -> li(lesson))).withClass("kw-questions"));
    }

    private static DomContent updates(ExamplePage page) {
        return page.updates().isEmpty()
                ? text("")
                : Parts.section(
                        "stand-van-zaken",
                        Words.say("library.example.updates"),
                        null,
                        ol(each(page.updates(), ExampleParts::update)).withClass("kw-log"));
    }

    private static DomContent update(ExamplePage.Update update) {
        LocalDate date = update.date();
        return li(
                date == null
                        ? span(Words.say("kit.date.unknown")).withClass("kw-quiet")
                        : Parts.date(date, Formats.monthAndYear(date)),
                p(update.text()));
    }

    private static DomContent stub(ExamplePage page) {
        return Parts.empty(
                Words.say("library.example.stub"),
                Words.say(page.hasContact() ? "library.example.stub.contact" : "library.example.stub.text"));
    }

    private static DomContent facts(ExamplePage page, String address) {
        List<DomContent> facts = new ArrayList<>();
        where(page, facts);
        fact(facts, "library.example.since", page.since());
        fact(facts, "library.example.method", page.method());
        if (!page.contactName().isBlank() || page.hasContact()) {
            facts.add(div(
                    dt(Words.say("library.example.contact")),
                    dd(
                            text(
                                    page.contactName().isBlank()
                                            ? Words.say("library.example.contact.unnamed")
                                            : page.contactName()),
                            small(
                                    page.hasContact()
                                            ? Parts.link(
                                                    ExampleLinks.message(
                                                            page.example().slug()),
                                                    Words.say("library.example.contact.ask"))
                                            : text("")))));
        }
        if (!page.links().isEmpty()) {
            facts.add(div(dt(Words.say("library.example.links")), dd(each(page.links(), link -> div(link(link))))));
        }
        fact(facts, "library.fact.writers", page.writers());
        fact(facts, "library.example.licence", page.licence());
        if (!page.sourceAddress().isBlank()) {
            facts.add(div(
                    dt(Words.say("library.fact.source")),
                    dd(a(page.sourceAddress()).withHref(page.sourceAddress()).withRel("noopener nofollow"))));
        }
        return aside(
                        facts.isEmpty()
                                ? text("")
                                : dl(facts.toArray(DomContent[]::new)).withClass("kw-facts"),
                        Share.of(address, page.example().title()))
                .withClass("kw-split__side kw-split__side--stay")
                .attr("aria-label", Words.say("library.inShort"));
    }

    private static void where(ExamplePage page, List<DomContent> facts) {
        if (page.location().isBlank() && page.placeLine().isEmpty()) {
            return;
        }
        DomContent place = page.placeLine().isEmpty()
                ? text("")
                : Parts.link(
                        DirectoryLinks.place(page.placeLine().getFirst().slug()),
                        page.placeLine().getFirst().name());
        facts.add(div(
                dt(Words.say("library.example.where")),
                page.location().isBlank() ? dd(place) : dd(text(page.location()), small(place))));
    }

    private static void fact(List<DomContent> facts, String words, String value) {
        if (!value.isBlank()) {
            facts.add(div(dt(Words.say(words)), dd(value)));
        }
    }

    private static DomContent link(ExamplePage.Link link) {
        return link.url().startsWith("/")
                ? Parts.link(link.url(), link.title())
                : a(link.title()).withHref(link.url()).withRel("noopener");
    }

    private static DomContent related(ExamplePage page) {
        return page.related().isEmpty()
                ? text("")
                : Parts.section(
                        "verwant",
                        Words.say("library.example.related"),
                        Parts.link(ExampleLinks.ALL, Words.say("library.examples.all")),
                        ul(each(page.related(), example -> li(piece(example)))).withClass("kw-list"));
    }

    /// An example in a list.
    static DomContent piece(ExampleSummary example) {
        LocalDate date = example.date();
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(Kind.PRAKTIJKVOORBEELD),
                                example.place().isBlank() ? text("") : span(example.place()),
                                date == null ? text("") : span(Parts.date(date, Formats.monthAndYear(date)))),
                        h3(Parts.titleLink(ExampleLinks.example(example.slug()), example.title()))
                                .withClass("kw-piece__title kw-piece__title--small"),
                        example.standfirst().isBlank() ? text("") : p(attrs(".kw-piece__text"), example.standfirst()))
                .withClass("kw-piece");
    }
}
