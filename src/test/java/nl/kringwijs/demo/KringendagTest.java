package nl.kringwijs.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.ProgrammeWarnings;
import nl.kringwijs.events.ProgrammeWarnings.Warning;
import nl.kringwijs.events.WorkshopDraft;
import org.junit.jupiter.api.Test;

/// The Kringendag of the demo has the shape of a real congress day: two rounds of thirteen, three workshops in both,
/// eight speakers, and somebody who should be in two rooms at once.
class KringendagTest {

    private final EventDraft day = read();

    private static EventDraft read() {
        try {
            KeyedLines lines =
                    KeyedLines.read(KeyedLines.file("days/kringendag.txt").substring(2));
            return DemoProgramme.in(EventDraft.empty(), lines, new Network(anything(), anything(), anything()));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, UUID> anything() {
        return new HashMap<>() {
            @Override
            public UUID get(Object name) {
                return UUID.nameUUIDFromBytes(name.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        };
    }

    private Stream<Occurrence> given() {
        return day.items().stream().flatMap(item -> item.occurrences().stream());
    }

    @Test
    void fourTimedPartsOfWhichTwoAreRoundsOfThirteen() {
        assertThat(day.items()).extracting(item -> item.start().getHour()).containsExactly(13, 14, 15, 16);
        assertThat(day.items()).extracting(Item::round).containsExactly(false, true, true, false);
        assertThat(day.items()).extracting(item -> item.occurrences().size()).containsExactly(0, 13, 13, 0);
    }

    @Test
    void twentyThreeWorkshopsOfWhichThreeAreInBothRounds() {
        assertThat(day.workshops()).hasSize(23).extracting(WorkshopDraft::title).doesNotHaveDuplicates();
        List<UUID> all = given().map(Occurrence::workshop).toList();
        assertThat(all)
                .hasSize(26)
                .containsAll(day.workshops().stream().map(WorkshopDraft::key).toList());
        assertThat(day.workshops())
                .filteredOn(
                        workshop -> all.stream().filter(workshop.key()::equals).count() == 2)
                .hasSize(3);
    }

    @Test
    void eightSpeakersSayWhatTheyBringAndWhoTheyAre() {
        assertThat(day.items().stream().flatMap(item -> item.people().stream()))
                .filteredOn(person ->
                        !person.contribution().isBlank() && !person.bio().isBlank())
                .hasSize(8);
    }

    @Test
    void theLeaderWhoIsInTwoRoomsInRoundTwoIsReported() {
        assertThat(ProgrammeWarnings.of(day))
                .containsExactly(new Warning(
                        "events.warn.person",
                        List.of(
                                "Bente Hollander",
                                "Contracten zonder hokjes",
                                "Uitdaagrecht voor beginners",
                                "Ronde 2")));
    }
}
