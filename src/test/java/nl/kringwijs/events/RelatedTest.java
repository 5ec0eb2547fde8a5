package nl.kringwijs.events;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.MEMBER;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A day or workshop goes on from something else in the portal, and that tells of the day.
@PortalTest
class RelatedTest {

    @Autowired
    Events events;

    @Autowired
    Examples examples;

    @Autowired
    Reading reading;

    private final String mark = "r" + UUID.randomUUID().toString().substring(0, 8);

    private record Published(EventId id, String path) {}

    private Published publish(EventDraft draft) {
        EventId id = events.begin(draft, EDITOR);
        return new Published(id, events.publish(id, draft, 1, EDITOR));
    }

    private EventDraft day(String title) {
        return EventDraft.empty().titled(title + " " + mark).at(LocalDate.of(2031, 4, 3), null, null);
    }

    private List<String> links(String path, String section, Viewer viewer) {
        return reading.read(path, viewer)
                .select("section:has(#" + section + ") a")
                .eachText();
    }

    @Test
    void aDayAndAWorkshopGoOnFromEarlierPiecesThatTellOfThem() {
        Published webinar = publish(day("Webinar"));
        ExampleDraft text = ExampleDraft.empty().faced(new ExampleDraft.Face("Casus " + mark, "", List.of()));
        ExampleId example = examples.begin(text, EDITOR);
        String examplePath = examples.publish(example, text, 1, EDITOR);
        WorkshopDraft session = WorkshopDraft.empty()
                .titled("Atelier " + mark)
                .relatedTo(List.of(example.ref().key()));
        Published next = publish(day("Roadshow")
                .withWorkshops(List.of(session))
                .withItems(List.of(Item.empty().titled("Ronde").asRound(true, List.of(Occurrence.of(session.key())))))
                .detailed(none -> none.relatedTo(List.of(webinar.id().ref().key()))));
        assertThat(links(next.path(), "hoort-bij", VISITOR)).containsExactly("Webinar " + mark);
        assertThat(links(webinar.path(), "komt-aan-bod", VISITOR)).containsExactly("Roadshow " + mark);
        String workshop = next.path() + "/atelier-" + mark;
        assertThat(links(workshop, "hoort-bij", VISITOR)).containsExactly("Casus " + mark);
        assertThat(reading.read(examplePath, VISITOR)
                        .select("section:has(#komt-aan-bod) a")
                        .attr("href"))
                .isEqualTo(workshop);
        events.withdraw(next.id(), "", EDITOR);
        assertThat(links(webinar.path(), "komt-aan-bod", VISITOR)).isEmpty();
        assertThat(links(examplePath, "komt-aan-bod", VISITOR)).isEmpty();
    }

    @Test
    void whoMayNotSeeTheOtherPieceDoesNotReadItsTitle() {
        Published closed = publish(day("Besloten").forReaders("member"));
        Published open = publish(day("Open")
                .detailed(none -> none.relatedTo(List.of(closed.id().ref().key()))));
        assertThat(links(open.path(), "hoort-bij", VISITOR)).isEmpty();
        assertThat(reading.page(open.path(), VISITOR).html()).doesNotContain("Besloten " + mark);
        assertThat(links(open.path(), "hoort-bij", MEMBER)).containsExactly("Besloten " + mark);
        assertThat(links(closed.path(), "komt-aan-bod", MEMBER)).containsExactly("Open " + mark);
        Published hidden = publish(day("Ook besloten")
                .forReaders("member")
                .detailed(none -> none.relatedTo(List.of(open.id().ref().key()))));
        assertThat(links(open.path(), "komt-aan-bod", VISITOR)).isEmpty();
        assertThat(links(open.path(), "komt-aan-bod", MEMBER)).containsExactly("Ook besloten " + mark);
        assertThat(events.related(hidden.id().ref(), VISITOR)).isEmpty();
    }
}
