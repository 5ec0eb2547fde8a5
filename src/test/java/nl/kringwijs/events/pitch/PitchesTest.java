package nl.kringwijs.events.pitch;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.MEMBER;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.events.pitch.Pitch.State;
import nl.kringwijs.events.pitch.Pitches.Offer;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import nl.kringwijs.testing.Today;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A part of a day asks for pitches, people offer them, and the organiser fills the slots.
@PortalTest
class PitchesTest {

    @Autowired
    Pitches pitches;

    @Autowired
    PitchSweep sweep;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    Reading reading;

    private final String mark = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String organiser = UUID.randomUUID() + "@example.org";
    private final Item part = Item.empty()
            .titled("Praktijk " + mark)
            .during("", LocalTime.of(16, 0), null)
            .askingFor(2);
    private EventDraft day = EventDraft.empty();
    private EventId id = EventId.random();
    private String slug = "";
    private int version = 1;

    @BeforeEach
    void publishADayThatAsksForTwo() {
        day = EventDraft.empty()
                .titled("Dag " + mark)
                .at(Today.date().plusDays(20), null, LocalTime.of(18, 0))
                .withItems(List.of(part))
                .detailed(none -> none.answeredBy("Ilse", organiser));
        id = events.begin(day, EDITOR);
        slug = slug(events.publish(id, day, version, EDITOR));
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void publish(EventDraft next) {
        drafts.save(id.ref(), version, next.title(), next, EventDraft.class, EDITOR);
        version++;
        events.publish(id, next, version, EDITOR);
    }

    private String offer(String title) {
        String email = UUID.randomUUID() + "@example.org";
        offer(new Offer(new Sender("Roos Doorn", email), "Buurtraad", title, "Wij deden het zelf."), VISITOR);
        return email;
    }

    private void offer(Offer offer, Viewer viewer) {
        pitches.offer(slug, part.key(), offer, UUID.randomUUID().toString(), viewer);
    }

    private Pitch pitch(String title) {
        return pitches.all(id, EDITOR).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Document page() {
        return reading.read("/bijeenkomsten/" + slug, VISITOR);
    }

    @Test
    void whatIsOfferedIsReadByTheOrganiserAndByReadersOnceItIsTaken() {
        assertThat(page().select(".kw-slot").text()).contains("Nog 2 van de 2 plekken vrij voor een pitch.");
        String email = offer("Geveltuin " + mark);
        assertThat(accounts.mailsTo(organiser))
                .containsExactly("Pitch voorgesteld: Geveltuin " + mark + " (Dag " + mark + ")");
        assertThat(accounts.mailsTo(email)).containsExactly("Je voorstel voor Dag " + mark + " is binnen");
        assertThat(page().text()).doesNotContain("Geveltuin");
        pitches.decide(pitch("Geveltuin " + mark).id(), true, "Fijn!", EDITOR);
        assertThat(page().select(".kw-pitches li").text())
                .isEqualTo("Geveltuin " + mark + " Roos Doorn, Buurtraad Wij deden het zelf.");
        assertThat(page().select(".kw-slot").text()).contains("Nog 1 van de 2 plekken vrij voor een pitch.");
        assertThat(page().html()).doesNotContain(email, organiser);
        assertThat(accounts.mailsTo(email))
                .containsExactly(
                        "Je voorstel voor Dag " + mark + " is binnen",
                        "Je pitch staat in het programma van Dag " + mark);
    }

    @Test
    void aDecisionIsToldOnceAndCanBeTurned() {
        String email = offer("Een");
        PitchId one = pitch("Een").id();
        pitches.decide(one, false, "", EDITOR);
        pitches.decide(one, false, "", EDITOR);
        pitches.decide(one, true, "", EDITOR);
        pitches.decide(one, false, "", EDITOR);
        assertThat(accounts.mailsTo(email))
                .containsExactly(
                        "Je voorstel voor Dag " + mark + " is binnen",
                        "Over je voorstel voor Dag " + mark,
                        "Je pitch staat in het programma van Dag " + mark,
                        "Over je voorstel voor Dag " + mark);
        assertThat(page().select(".kw-pitches")).isEmpty();
    }

    @Test
    void noMoreAreTakenThanThereAreSlotsAlsoAtOnce() throws Exception {
        List<Callable<Boolean>> all = new ArrayList<>();
        for (String title : List.of("A", "B", "C", "D", "E", "F")) {
            offer(title);
            PitchId one = pitch(title).id();
            all.add(() -> {
                try {
                    pitches.decide(one, true, "", EDITOR);
                    return true;
                } catch (Problem full) {
                    return false;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            int taken = 0;
            for (Future<Boolean> one : threads.invokeAll(all)) {
                taken += one.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(2);
        }
        assertThat(pitches.all(id, EDITOR).stream().filter(one -> one.state() == State.ACCEPTED))
                .hasSize(2);
        assertThat(page().select(".kw-pitches li")).hasSize(2);
        assertThat(page().select(".kw-slot").text()).doesNotContain("vrij voor een pitch");
        assertThatThrownBy(() -> offer("Te laat"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("events.pitch.full");
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsKept() {
        var sender = new Sender("Roos", "roos@example.org");
        assertField("title", new Offer(sender, "", " ", "Tekst"));
        assertField("text", new Offer(sender, "", "Titel", ""));
        assertField("text", new Offer(sender, "", "Titel", "x".repeat(2_001)));
        assertField("name", new Offer(new Sender(" ", "roos@example.org"), "", "Titel", "Tekst"));
        assertField("email", new Offer(new Sender("Roos", "roos"), "", "Titel", "Tekst"));
        assertThat(pitches.all(id, EDITOR)).isEmpty();
    }

    private void assertField(String field, Offer offer) {
        assertThatThrownBy(() -> offer(offer, VISITOR))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains(field));
    }

    @Test
    void onlyOrganisersSeeAndDecideAndADayForMembersTakesNothingFromVisitors() {
        String email = offer("Eerst");
        PitchId one = pitch("Eerst").id();
        for (Viewer viewer : List.of(VISITOR, MEMBER)) {
            assertThatThrownBy(() -> pitches.all(id, viewer)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> pitches.decide(one, true, "", viewer)).isInstanceOf(NotAllowed.class);
        }
        assertThat(pitch("Eerst").state()).isEqualTo(State.OFFERED);
        publish(day.forReaders("member"));
        assertThatThrownBy(() -> offer("Van buiten")).isInstanceOf(Problem.class);
        publish(day.withItems(List.of(part.askingFor(null))));
        assertThatThrownBy(() -> offer("Niet gevraagd")).hasMessageContaining("events.pitch.unknown");
        assertThat(accounts.mailsTo(email)).hasSize(1);
    }

    @Test
    void whatWasTakenStaysWhenNoMoreIsAskedAndTheOthersCanStillBeAnswered() {
        offer("Wel");
        String other = offer("Niet");
        pitches.decide(pitch("Wel").id(), true, "", EDITOR);
        publish(day.withItems(List.of(part.askingFor(null))));
        assertThat(page().select(".kw-pitches li").eachText())
                .singleElement()
                .asString()
                .startsWith("Wel");
        assertThat(page().select(".kw-slot").text()).doesNotContain("vrij voor een pitch");
        assertThat(pitches.parts(id, EDITOR)).containsOnlyKeys(part.key());
        assertThatThrownBy(() -> pitches.decide(pitch("Niet").id(), true, "", EDITOR))
                .hasMessageContaining("events.pitch.unknown");
        publish(day.withItems(List.of(Item.empty().titled("Iets anders").during("", LocalTime.of(16, 0), null))));
        pitches.decide(pitch("Niet").id(), false, "", EDITOR);
        assertThat(accounts.mailsTo(other)).contains("Over je voorstel voor Dag " + mark);
    }

    @Test
    void whoAsksForPitchesReadsThemAndNumbersAreSaidInWords() {
        assertThatThrownBy(() -> publish(day.detailed(known -> known.answeredBy("Ilse", ""))))
                .hasMessageContaining("events.item.pitches.nobody");
        assertThatThrownBy(() -> publish(day.withItems(List.of(part.askingFor(0)))))
                .hasMessageContaining("events.item.pitches.wrong");
        WorkshopDraft brief = WorkshopDraft.empty().titled("Kort").as("", 0);
        assertThatThrownBy(() -> publish(day.withWorkshops(List.of(brief))))
                .hasMessageContaining("events.workshop.minutes.wrong");
    }

    @Test
    void fourWeeksAfterTheDayAddressesAndWhatWasNotTakenAreForgotten() {
        offer("Wel");
        offer("Niet");
        pitches.decide(pitch("Wel").id(), true, "", EDITOR);
        publish(day.at(Today.date().minusWeeks(4), null, LocalTime.of(18, 0)));
        sweep.run();
        assertThat(pitches.all(id, EDITOR)).hasSize(2);
        publish(day.at(Today.date().minusWeeks(4).minusDays(1), null, LocalTime.of(18, 0)));
        sweep.run();
        assertThat(pitches.all(id, EDITOR)).singleElement().satisfies(kept -> {
            assertThat(kept.title()).isEqualTo("Wel");
            assertThat(kept.email()).isEmpty();
        });
    }
}
