package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.directory.DirectoryLinks;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Icons;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.kit.Share;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.MaterialView;
import nl.kringwijs.library.RecapPage;
import nl.kringwijs.media.panel.FileFacts;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.text.Markdown;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeLinks;
import nl.kringwijs.themes.ThemeSummary;

/// A recap, laid out: contents, chapters with their material, facts.
final class RecapParts {

    private RecapParts() {}

    static DomContent whole(RecapPage page, String address, List<DomContent> beside) {
        return div(
                        Parts.crumbs(
                                new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library")),
                                new Parts.Crumb(LibraryLinks.RECAPS, Words.say("library.recaps"))),
                        head(page),
                        div(contents(page), matter(page), facts(page, address)).withClass("kw-recap"),
                        each(beside, part -> part))
                .withClass("kw-wrap");
    }

    /// One chapter alone, at its own address.
    static DomContent one(RecapPage page, RecapPage.Section chosen, String address) {
        return div(
                        Parts.crumbs(
                                new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library")),
                                new Parts.Crumb(
                                        LibraryLinks.recap(page.recap().slug()),
                                        page.recap().title())),
                        div(
                                attrs(".kw-head"),
                                p(attrs(".kw-head__kind"), Parts.kind(Kind.TERUGBLIK, true), partOf(page)),
                                h1(attrs(".kw-head__title"), chosen.title()),
                                chosen.theme()
                                        .<DomContent>map(theme ->
                                                p(Parts.theme(theme(theme))).withClass("kw-head__act"))
                                        .orElse(text(""))),
                        div(
                                        contents(page),
                                        div(
                                                        Parts.prose(Markdown.html(chosen.body(), 2)),
                                                        div(MaterialParts.all(chosen.materials()))
                                                                .withClass("kw-block-plain"))
                                                .withClass("kw-recap__text"),
                                        facts(page, address))
                                .withClass("kw-recap"))
                .withClass("kw-wrap");
    }

    private static DomContent partOf(RecapPage page) {
        return span(
                        text(Words.say("library.partOf") + " "),
                        Parts.link(
                                LibraryLinks.recap(page.recap().slug()),
                                page.recap().title()))
                .withClass("kw-quiet");
    }

    private static DomContent head(RecapPage page) {
        return div(
                attrs(".kw-head"),
                p(
                        attrs(".kw-head__kind"),
                        Parts.kind(Kind.TERUGBLIK, true),
                        span(
                                attrs(".kw-quiet"),
                                Words.say("library.minutes", page.recap().minutes())),
                        page.recap().materials() == 0
                                ? text("")
                                : span(
                                        attrs(".kw-quiet"),
                                        Words.say("library.pieces", page.recap().materials()))),
                h1(attrs(".kw-head__title"), page.recap().title()),
                page.recap().standfirst().isBlank()
                        ? text("")
                        : p(attrs(".kw-head__lead"), page.recap().standfirst()),
                page.mayEdit()
                        ? p(Parts.link(LibraryLinks.edit(page.recap().id()), Words.say("library.edit.open"))
                                        .withClass("kw-button kw-button--quiet"))
                                .withClass("kw-head__act")
                        : text(""));
    }

    private static DomContent contents(RecapPage page) {
        return nav(
                        h2(attrs(".kw-contents__title"), Words.say("library.contents")),
                        ol(each(
                                page.sections(),
                                section -> li(Parts.link(LibraryLinks.section(
                                                page.recap().slug(), section.slug()))
                                        .with(
                                                section.theme()
                                                        .<DomContent>map(theme -> Icons.theme(theme.pigment()))
                                                        .orElse(text("")),
                                                span(section.title()),
                                                section.materials().isEmpty()
                                                        ? text("")
                                                        : span(
                                                                attrs(".kw-num"),
                                                                Integer.toString(section.materials()
                                                                        .size())))))),
                        page.all().isEmpty()
                                ? text("")
                                : p(Parts.link(
                                                LibraryLinks.recap(page.recap().slug()) + "#alles",
                                                Words.say("library.allInOne")))
                                        .withClass("kw-quiet"))
                .withClass("kw-contents kw-recap__contents")
                .attr("aria-label", Words.say("library.onThisPage"));
    }

    private static DomContent matter(RecapPage page) {
        return article(
                        page.intro().isBlank()
                                ? text("")
                                : div(Parts.html(Markdown.html(page.intro(), 2)))
                                        .withClass("kw-text kw-text--lead"),
                        each(page.sections(), section -> chapter(page, section)),
                        loose(page),
                        list(page))
                .withClass("kw-recap__text");
    }

    private static DomContent chapter(RecapPage page, RecapPage.Section chapter) {
        return section(
                        div(chapter.theme()
                                        .<DomContent>map(theme -> Parts.theme(theme(theme)))
                                        .orElse(text("")))
                                .withClass("kw-chapter__margin"),
                        div(
                                        h2(Parts.titleLink(
                                                        LibraryLinks.section(
                                                                page.recap().slug(), chapter.slug()),
                                                        chapter.title()))
                                                .withClass("kw-chapter__title")
                                                .withId("kop-" + chapter.slug()),
                                        Parts.prose(Markdown.html(chapter.body(), 3)),
                                        MaterialParts.all(chapter.materials()))
                                .withClass("kw-chapter__body"))
                .withClass("kw-chapter")
                .withId(chapter.slug())
                .attr("aria-labelledby", "kop-" + chapter.slug());
    }

    private static DomContent loose(RecapPage page) {
        return page.loose().isEmpty()
                ? text("")
                : section(
                                div(attrs(".kw-chapter__margin")),
                                div(
                                        attrs(".kw-chapter__body"),
                                        h2(attrs(".kw-chapter__title"), Words.say("library.wholeDay"))
                                                .withId("kop-hele-dag"),
                                        MaterialParts.all(page.loose())))
                        .withClass("kw-chapter")
                        .attr("aria-labelledby", "kop-hele-dag");
    }

    private static DomContent list(RecapPage page) {
        List<MaterialView> all = page.all();
        return all.isEmpty()
                ? text("")
                : section(
                                div(
                                        attrs(".kw-chapter__margin"),
                                        p(Words.say("library.count", all.size())),
                                        p(a(Words.say("library.zip"))
                                                .withHref(LibraryLinks.zip(
                                                        page.recap().slug())))),
                                div(
                                        attrs(".kw-chapter__body"),
                                        h2(attrs(".kw-chapter__title"), Words.say("library.allInOne"))
                                                .withId("kop-alles"),
                                        table(
                                                        thead(tr(
                                                                th(Words.say("library.column.material"))
                                                                        .attr("scope", "col"),
                                                                th(Words.say("library.column.part"))
                                                                        .attr("scope", "col"),
                                                                th(Words.say("library.column.kind"))
                                                                        .attr("scope", "col"),
                                                                th(attrs(".is-num"), Words.say("library.column.size"))
                                                                        .attr("scope", "col"))),
                                                        tbody(each(all, material -> row(page, material))))
                                                .withClass("kw-table")))
                        .withClass("kw-chapter")
                        .withId("alles")
                        .attr("aria-labelledby", "kop-alles");
    }

    private static DomContent row(RecapPage page, MaterialView material) {
        String part = page.sections().stream()
                .filter(section -> section.slug().equals(material.sectionSlug()))
                .map(RecapPage.Section::title)
                .findFirst()
                .orElse(Words.say("library.wholeDay"));
        return tr(
                td(MaterialParts.title(material)),
                td(part),
                td(Words.say("library.kind." + material.kind().name())),
                td(attrs(".is-num"), material.file().map(FileFacts::pages).orElse("")));
    }

    private static DomContent facts(RecapPage page, String address) {
        return aside(
                        dl(
                                        page.event()
                                                .<DomContent>map(event -> each(
                                                        fact(
                                                                Words.say("library.fact.when"),
                                                                when(event),
                                                                Parts.link(
                                                                        EventLinks.event(event.slug()),
                                                                        Words.say("library.toEvent"))),
                                                        where(event, page)))
                                                .orElse(text("")),
                                        page.question().isBlank()
                                                ? text("")
                                                : fact(
                                                        Words.say("library.fact.question"),
                                                        text(page.question()),
                                                        text("")),
                                        page.participants().isEmpty()
                                                ? text("")
                                                : fact(
                                                        Words.say("library.fact.participants"),
                                                        each(page.participants(), one -> div(participant(one))),
                                                        text("")),
                                        page.writers().isBlank()
                                                ? text("")
                                                : fact(
                                                        Words.say("library.fact.writers"),
                                                        text(page.writers()),
                                                        text("")),
                                        page.sourceAddress().isBlank()
                                                ? text("")
                                                : fact(
                                                        Words.say("library.fact.source"),
                                                        a(page.sourceAddress())
                                                                .withHref(page.sourceAddress())
                                                                .withRel("noopener nofollow"),
                                                        text("")))
                                .withClass("kw-facts"),
                        Share.of(address, page.recap().title()))
                .withClass("kw-split__side kw-recap__side")
                .attr("aria-label", Words.say("library.aboutDay"));
    }

    private static DomContent participant(RecapPage.Participant one) {
        return one.organisation()
                .<DomContent>map(known -> Parts.link(DirectoryLinks.organisation(known.slug()), one.name()))
                .orElse(text(one.name()));
    }

    private static DomContent when(EventSummary event) {
        LocalDate date = event.when().date();
        return date == null ? text(Words.say("kit.date.unknown")) : Parts.date(date, Formats.date(date));
    }

    private static DomContent where(EventSummary event, RecapPage page) {
        String venue = event.venue().isBlank()
                ? event.place()
                : event.place().isBlank() ? event.venue() : event.venue() + ", " + event.place();
        return venue.isBlank()
                ? text("")
                : fact(
                        Words.say("library.fact.where"),
                        text(venue),
                        page.hosts().isEmpty()
                                ? text("")
                                : span(
                                        text(Words.say("library.host") + " "),
                                        each(
                                                page.hosts(),
                                                host -> span(
                                                        Parts.link(
                                                                DirectoryLinks.organisation(host.slug()), host.name()),
                                                        text(
                                                                host.equals(
                                                                                page.hosts()
                                                                                        .getLast())
                                                                        ? ""
                                                                        : ", ")))));
    }

    static DomContent fact(String name, DomContent value, DomContent more) {
        return div(dt(name), dd(value, small(more)));
    }

    static Parts.Theme theme(ThemeSummary theme) {
        return new Parts.Theme(ThemeLinks.theme(theme.slug()), theme.name(), theme.pigment());
    }
}
