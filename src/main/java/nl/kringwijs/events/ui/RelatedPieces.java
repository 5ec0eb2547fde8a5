package nl.kringwijs.events.ui;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.Events.Mention;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.search.Search;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What a day or workshop goes on from, on its page; and on the page of that, the days and workshops that did.
@Component
@Order(30)
class RelatedPieces implements Beside {

    private final Events events;
    private final Search search;

    RelatedPieces(Events events, Search search) {
        this.events = events;
        this.search = search;
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        List<DomContent> all = new ArrayList<>();
        List<DomContent> from = search.named(events.related(subject, viewer), viewer).stream()
                .<DomContent>map(piece -> line(
                        piece.text(),
                        piece.url(),
                        Words.say("kit.kind." + piece.kind().code())))
                .toList();
        if (!from.isEmpty()) {
            all.add(section("hoort-bij", "events.related.from", from));
        }
        List<DomContent> on = events.mentioning(subject, viewer).stream()
                .<DomContent>map(mention -> line(mention.title(), mention.url(), where(mention)))
                .toList();
        if (!on.isEmpty()) {
            all.add(section("komt-aan-bod", "events.related.on", on));
        }
        return all;
    }

    private static String where(Mention mention) {
        return Stream.of(mention.day(), mention.date() == null ? "" : Formats.date(mention.date()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static DomContent section(String id, String words, List<DomContent> lines) {
        return Parts.section(
                id, Words.say(words), null, ul(each(lines, line -> li(line))).withClass("kw-list kw-list--lines"));
    }

    private static DomContent line(String title, String url, String more) {
        return p(Parts.link(url, title), text(" "), span(attrs(".kw-quiet"), more));
    }
}
