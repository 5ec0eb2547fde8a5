package nl.kringwijs.library.ui;

import static j2html.TagCreator.article;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.img;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.kit.Address;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Page;
import nl.kringwijs.kit.PagePreview;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.MaterialView;
import nl.kringwijs.library.Presentations;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.media.MediaLinks;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// `/bibliotheek` and `/terugblikken`.
@Component
class LibraryPages implements PagePreview {

    private static final int PAGE_SIZE = 20;
    private static final int PRESENTATIONS = 9;

    private final Recaps recaps;
    private final Presentations presentations;

    LibraryPages(Recaps recaps, Presentations presentations) {
        this.recaps = recaps;
        this.presentations = presentations;
    }

    @Override
    public Optional<Page> page(Address address, Viewer viewer) {
        if (address.is("bibliotheek", 1)) {
            return Optional.of(Page.of(
                    Words.say("library.library"), Words.say("library.lead"), LibraryLinks.ALL, library(viewer)));
        }
        if (address.is("terugblikken", 1)) {
            int page = Math.max(1, address.number("pagina", 1));
            return Optional.of(Page.of(
                    Words.say("library.recaps"),
                    Words.say("library.recaps.lead"),
                    LibraryLinks.RECAPS,
                    recaps(page, viewer)));
        }
        return Optional.empty();
    }

    private DomContent library(Viewer viewer) {
        List<RecapSummary> newest = recaps.newest(6, 1, viewer);
        List<MaterialView> decks = presentations.newest(PRESENTATIONS, viewer);
        return div(
                attrs(".kw-wrap"),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("library.library")),
                        p(attrs(".kw-head__lead"), Words.say("library.lead"))),
                Parts.section(
                        "terugblikken",
                        Words.say("library.recaps"),
                        Parts.link(LibraryLinks.RECAPS, Words.say("library.recaps.all", recaps.count(viewer))),
                        newest.isEmpty()
                                ? Parts.empty(Words.say("library.empty"), Words.say("library.empty.text"))
                                : ul(each(newest, recap -> li(piece(recap)))).withClass("kw-list")),
                Parts.section(
                        "presentaties",
                        Words.say("library.presentations"),
                        Parts.link("/zoeken?soort=presentatie", Words.say("library.presentations.all")),
                        decks.isEmpty()
                                ? Parts.empty(Words.say("library.presentations.empty"), Words.say("library.empty.text"))
                                : ul(each(decks, deck -> li(leaf(deck)))).withClass("kw-leaves")));
    }

    private static DomContent leaf(MaterialView deck) {
        return Parts.link(LibraryLinks.presentation(deck.slug()))
                .withClass("kw-leaf")
                .with(
                        span(deck.file()
                                        .<DomContent>map(file -> span(img().withSrc(MediaLinks.thumbnail(file.id(), 1))
                                                        .withAlt("")
                                                        .attr("loading", "lazy"))
                                                .withClass("kw-page kw-page--block"))
                                        .orElse(text("")))
                                .withClass("kw-leaf__page"),
                        span(
                                text(deck.title() + " "),
                                span(
                                        attrs(".kw-quiet"),
                                        deck.file()
                                                .map(file -> Words.say("library.pages", Integer.toString(file.pages())))
                                                .orElse(""))));
    }

    private DomContent recaps(int page, Viewer viewer) {
        List<RecapSummary> shown = recaps.newest(PAGE_SIZE, page, viewer);
        return div(
                attrs(".kw-wrap"),
                Parts.crumbs(new Parts.Crumb(LibraryLinks.ALL, Words.say("library.library"))),
                div(
                        attrs(".kw-head"),
                        h1(attrs(".kw-head__title"), Words.say("library.recaps")),
                        p(attrs(".kw-head__lead"), Words.say("library.recaps.lead"))),
                shown.isEmpty()
                        ? Parts.empty(Words.say("library.empty"), Words.say("library.empty.text"))
                        : ul(each(shown, recap -> li(piece(recap)))).withClass("kw-list"),
                Parts.pager(page, PAGE_SIZE, recaps.count(viewer), next -> LibraryLinks.RECAPS + "?pagina=" + next));
    }

    /// A recap in a list.
    static DomContent piece(RecapSummary recap) {
        LocalDate date = recap.date();
        return article(
                        span(
                                attrs(".kw-piece__meta"),
                                Parts.kind(Kind.TERUGBLIK),
                                date == null ? text("") : span(Parts.date(date, Formats.dateWithoutDay(date))),
                                span(Words.say("library.minutes", recap.minutes())),
                                recap.materials() == 0
                                        ? text("")
                                        : span(Words.say("library.pieces", recap.materials()))),
                        h3(Parts.titleLink(LibraryLinks.recap(recap.slug()), recap.title()))
                                .withClass("kw-piece__title"),
                        recap.standfirst().isBlank() ? text("") : p(attrs(".kw-piece__text"), recap.standfirst()),
                        Parts.themes(
                                recap.themes().stream().map(RecapParts::theme).toList()))
                .withClass("kw-piece");
    }
}
