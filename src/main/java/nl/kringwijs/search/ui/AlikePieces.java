package nl.kringwijs.search.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What else is about the same, on the page of a piece.
@Component
@Order(90)
class AlikePieces implements Beside {

    private final Search search;

    AlikePieces(Search search) {
        this.search = search;
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        List<Suggestion> alike = search.alike(subject, viewer);
        return alike.isEmpty()
                ? List.of()
                : List.of(Parts.section(
                        "lees-ook",
                        Words.say("search.alike"),
                        null,
                        ul(each(
                                        alike,
                                        piece -> li(p(
                                                Parts.link(piece.url(), piece.text()),
                                                text(" "),
                                                span(
                                                        attrs(".kw-quiet"),
                                                        Words.say(
                                                                "kit.kind."
                                                                        + piece.kind()
                                                                                .code()))))))
                                .withClass("kw-list kw-list--lines")));
    }
}
