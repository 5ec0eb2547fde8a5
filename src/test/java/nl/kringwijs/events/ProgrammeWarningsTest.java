package nl.kringwijs.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.EventDraft.Someone;
import nl.kringwijs.events.ProgrammeWarnings.Warning;
import org.junit.jupiter.api.Test;

class ProgrammeWarningsTest {

    private static final Someone HANNAH = new Someone("Hannah de Wit", "begeleider", "", "");

    private final WorkshopDraft walk = WorkshopDraft.empty().titled("Wandelen").ledBy(List.of(HANNAH));
    private final WorkshopDraft talk = WorkshopDraft.empty().titled("Praten");

    private static Item at(int hour, String title) {
        return Item.empty().titled(title).during("", LocalTime.of(hour, 0), null);
    }

    private static Item round(int hour, String title, Occurrence... occurrences) {
        return at(hour, title).asRound(true, List.of(occurrences));
    }

    private List<Warning> warnings(Item... items) {
        return ProgrammeWarnings.of(
                EventDraft.empty().withWorkshops(List.of(walk, talk)).withItems(List.of(items)));
    }

    private static Occurrence of(WorkshopDraft workshop) {
        return Occurrence.of(workshop.key());
    }

    private static Warning warning(String words, String... about) {
        return new Warning("events.warn." + words, List.of(about));
    }

    @Test
    void aProgrammeInWhichAllIsRightHasNone() {
        assertThat(warnings(at(9, "Opening"), round(10, "Ronde 1", of(walk)), round(11, "Ronde 2", of(talk))))
                .isEmpty();
    }

    @Test
    void somebodyWhoLeadsTwoWorkshopsInOneRoundIsNamed() {
        Occurrence led = of(talk).ledBy(List.of(new Someone(" hannah  de wit ", "", "", "")));
        assertThat(warnings(round(10, "Ronde 1", of(walk), led)))
                .containsExactly(warning("person", "Hannah de Wit", "Wandelen", "Praten", "Ronde 1"));
    }

    @Test
    void whoLeadsAnOccurrenceOfTheirOwnStandsInForTheLeadersOfTheWorkshop() {
        Occurrence other = of(walk).ledBy(List.of(new Someone("Bas Vos", "", "", "")));
        Occurrence hers = of(talk).ledBy(List.of(HANNAH));
        assertThat(warnings(round(10, "Ronde 1", other, hers))).isEmpty();
    }

    @Test
    void aRoomThatHoldsTwoWorkshopsAtOnceIsNamed() {
        assertThat(warnings(round(10, "Ronde 1", of(walk).in("Zaal 4", 20), of(talk).in("zaal 4", 10))))
                .containsExactly(warning("room", "Zaal 4", "Wandelen", "Praten", "Ronde 1"));
        assertThat(warnings(
                        round(10, "Ronde 1", of(walk).in("Zaal 4", 20)),
                        round(11, "Ronde 2", of(talk).in("Zaal 4", 10))))
                .isEmpty();
    }

    @Test
    void roundsThatOverlapAreSeenAsOneTime() {
        Item long1 = round(10, "Ronde 1", of(walk)).during("", LocalTime.of(10, 0), LocalTime.of(11, 30));
        Item next = round(11, "Ronde 2", of(talk).ledBy(List.of(HANNAH)));
        assertThat(warnings(long1, next))
                .contains(
                        warning("overlap", "Ronde 2", "Ronde 1"),
                        warning("person", "Hannah de Wit", "Wandelen", "Praten", "Ronde 1"));
    }

    @Test
    void theSameWorkshopTwiceInARoundAnEmptyRoundAndOneInNoRoundAreNamed() {
        WorkshopDraft unled = walk.ledBy(List.of());
        EventDraft draft = EventDraft.empty()
                .withWorkshops(List.of(unled, talk))
                .withItems(List.of(round(10, "Ronde 1", of(unled), of(unled)), round(11, "Ronde 2")));
        assertThat(ProgrammeWarnings.of(draft))
                .containsExactly(
                        warning("twice", "Wandelen", "Ronde 1"),
                        warning("empty", "Ronde 2"),
                        warning("unplaced", "Praten"));
    }

    @Test
    void aColonWithNothingAfterItIsNamedWithTheLastWords() {
        Item lost = at(9, "Opening").saying("Je maakt kennis met drie van onze aanjagers:\n\n## Verder\n\nIets.");
        Item whole = at(10, "Vervolg").saying("Je ziet:\n\n- een plein\n- een bank");
        assertThat(warnings(round(11, "Ronde", of(walk), of(talk)).during("", null, null), lost, whole))
                .containsExactly(warning("colon", "Je maakt kennis met drie van onze aanjagers:", "Opening"));
    }
}
