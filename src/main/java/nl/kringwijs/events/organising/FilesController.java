package nl.kringwijs.events.organising;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.Participant;
import nl.kringwijs.events.registration.Participants;
import nl.kringwijs.shared.CurrentViewer;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Lists of participants to take along. Whoever does not organise the day gets 404.
@RestController("participantFilesController")
@RequestMapping("/redactie/bijeenkomst/{id}/aanmeldingen")
class FilesController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Participants participants;
    private final Papers papers;
    private final CurrentViewer viewer;

    FilesController(Participants participants, Papers papers, CurrentViewer viewer) {
        this.participants = participants;
        this.papers = papers;
        this.viewer = viewer;
    }

    @GetMapping("/deelnemers.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id) {
        return file(
                id,
                "xlsx",
                XLSX,
                (day, all) ->
                        ParticipantFiles.xlsx(Words.say("events.file.participants"), ParticipantTable.of(day, all)));
    }

    @GetMapping("/deelnemers.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        return file(
                id,
                "csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                (day, all) -> ParticipantFiles.csv(ParticipantTable.of(day, all)));
    }

    @GetMapping("/badges.pdf")
    ResponseEntity<byte[]> badges(@PathVariable UUID id) {
        return file(id, "badges.pdf", MediaType.APPLICATION_PDF, papers::badges);
    }

    @GetMapping("/lijsten.pdf")
    ResponseEntity<byte[]> lists(@PathVariable UUID id) {
        return file(id, "lijsten.pdf", MediaType.APPLICATION_PDF, papers::lists);
    }

    @GetMapping("/catering.pdf")
    ResponseEntity<byte[]> catering(@PathVariable UUID id) {
        return file(id, "catering.pdf", MediaType.APPLICATION_PDF, papers::catering);
    }

    private ResponseEntity<byte[]> file(
            UUID id, String ending, MediaType type, BiFunction<DayOverview, List<Participant>, byte[]> make) {
        try {
            Viewer organiser = viewer.get();
            var day = new EventId(id);
            Optional<DayOverview> overview = participants.overview(day, organiser);
            return overview.map(known -> ResponseEntity.ok()
                            .contentType(type)
                            .cacheControl(CacheControl.noStore())
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(
                                                    known.slug() + (ending.contains(".") ? "-" : ".") + ending,
                                                    StandardCharsets.UTF_8)
                                            .build()
                                            .toString())
                            .body(make.apply(known, participants.all(day, "", organiser))))
                    .orElseGet(() -> ResponseEntity.notFound().build());
        } catch (NotAllowed no) {
            return ResponseEntity.notFound().build();
        }
    }
}
