package nl.kringwijs.library.ui;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventKept;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.stereotype.Component;

/// The recaps of an event, on its page.
@Component
class KeptOfEvent implements EventKept {

    private final Recaps recaps;

    KeptOfEvent(Recaps recaps) {
        this.recaps = recaps;
    }

    @Override
    public List<DomContent> kept(EventId event, Viewer viewer) {
        List<RecapSummary> found = recaps.ofEvent(event, viewer);
        return found.isEmpty()
                ? List.of()
                : List.of(Parts.section(
                        "teruglezen",
                        Words.say("library.readBack"),
                        null,
                        ul(each(found, recap -> li(LibraryPages.piece(recap)))).withClass("kw-list")));
    }
}
