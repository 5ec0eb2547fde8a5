package nl.kringwijs.events.organising;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.Door;
import nl.kringwijs.events.registration.Participant;
import nl.kringwijs.events.registration.Participants;
import nl.kringwijs.events.registration.RegistrationId;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What the phone at the door asks and says. It may say the same again, after the network was gone.
@RestController
class DoorController {

    /// More taps than anybody makes in one go.
    private static final int MOST = 2_000;

    private final Participants participants;
    private final Door door;
    private final CurrentViewer viewer;
    private final Clock clock;

    DoorController(Participants participants, Door door, CurrentViewer viewer, Clock clock) {
        this.participants = participants;
        this.door = door;
        this.viewer = viewer;
        this.clock = clock;
    }

    /// Somebody on the list.
    ///
    /// @param note as what they come and where they go
    record Guest(UUID id, String name, String note, boolean present) {}

    /// One tap.
    ///
    /// @param name of who walked in without signing up; empty for who is on the list
    /// @param ago how many milliseconds before it was sent; clocks of phones are not to be trusted
    record Tap(UUID id, boolean present, String name, long ago) {}

    @GetMapping("/redactie/bijeenkomst/{id}/deur/lijst")
    ResponseEntity<List<Guest>> list(@PathVariable UUID id) {
        try {
            return answer(new EventId(id), viewer.get());
        } catch (NotAllowed no) {
            return ResponseEntity.status(403).build();
        }
    }

    /// Takes these taps, in their order, and answers with the list as it is then.
    @PostMapping("/redactie/bijeenkomst/{id}/deur/lijst")
    ResponseEntity<List<Guest>> tapped(@PathVariable UUID id, @RequestBody List<Tap> taps) {
        try {
            Viewer organiser = viewer.get();
            var day = new EventId(id);
            taps.stream().limit(MOST).forEach(tap -> take(day, tap, organiser));
            return answer(day, organiser);
        } catch (NotAllowed no) {
            return ResponseEntity.status(403).build();
        }
    }

    private void take(EventId day, Tap tap, Viewer organiser) {
        Instant seen = clock.instant()
                .minus(Duration.ofMillis(
                        Math.clamp(tap.ago(), 0L, Duration.ofDays(2).toMillis())));
        var registration = new RegistrationId(tap.id());
        if (tap.name() == null || tap.name().isBlank()) {
            door.present(day, registration, tap.present(), seen, organiser);
            return;
        }
        try {
            door.walkIn(day, registration, tap.name(), seen, organiser);
        } catch (Problem wrong) {
            // A name that can't be kept: the others on the phone must not wait for it
            door.walkIn(day, registration, Words.say("events.door.nameless"), seen, organiser);
        }
    }

    private ResponseEntity<List<Guest>> answer(EventId day, Viewer organiser) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(guests(participants, day, organiser));
    }

    /// Everybody who can be expected: with a place, or walked in.
    static List<Guest> guests(Participants participants, EventId day, Viewer organiser) {
        List<DayOverview.Line> lines =
                participants.overview(day, organiser).map(DayOverview::lines).orElse(List.of());
        return participants.all(day, "", organiser).stream()
                .filter(one -> one.has(day.value()) || one.walkedIn())
                .map(one -> new Guest(
                        one.id().value(),
                        one.name(),
                        note(one, lines),
                        one.presentAt().isPresent()))
                .toList();
    }

    private static String note(Participant one, List<DayOverview.Line> lines) {
        return Stream.concat(
                        Stream.of(one.walkedIn() ? Words.say("events.door.walkedIn") : "", one.capacity()),
                        lines.stream()
                                .filter(line -> !line.isDay() && one.has(line.target()))
                                .map(DayOverview.Line::title))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
