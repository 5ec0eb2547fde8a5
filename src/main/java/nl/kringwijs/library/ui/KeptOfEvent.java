package nl.kringwijs.library.ui;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.kit.Beside;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.library.LibraryLinks;
import nl.kringwijs.library.RecapSummary;
import nl.kringwijs.library.Recaps;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The recaps of an event, on its page.
@Component
@Order(10)
class KeptOfEvent implements Beside {

    private final Recaps recaps;
    private final Events events;

    KeptOfEvent(Recaps recaps, Events events) {
        this.recaps = recaps;
        this.events = events;
    }

    @Override
    public List<DomContent> beside(SubjectRef subject, Viewer viewer) {
        if (subject.kind() != Kind.BIJEENKOMST) {
            return List.of();
        }
        List<RecapSummary> found = recaps.ofEvent(new EventId(subject.id()), viewer);
        return found.isEmpty()
                ? List.of()
                : List.of(Parts.section(
                        "teruglezen",
                        Words.say("library.readBack"),
                        found.stream().mapToInt(RecapSummary::materials).sum() == 0
                                ? null
                                : events.find(new EventId(subject.id()), viewer)
                                        .map(event -> a(Words.say("library.zip"))
                                                .withHref(LibraryLinks.zipOfEvent(event.slug())))
                                        .orElse(null),
                        ul(each(found, recap -> li(LibraryPages.piece(recap)))).withClass("kw-list")));
    }
}
