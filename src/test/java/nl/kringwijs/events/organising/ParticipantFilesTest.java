package nl.kringwijs.events.organising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.ChoiceState;
import nl.kringwijs.events.registration.DayOverview;
import nl.kringwijs.events.registration.DayOverview.Count;
import nl.kringwijs.events.registration.DayOverview.Line;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.Participant;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.events.registration.RegistrationId;
import nl.kringwijs.shared.TimeSlot;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// Files and paper hold what people typed, as text and nothing else.
class ParticipantFilesTest {

    private static final EventId DAY = EventId.random();
    private static final UUID TABLE = UUID.randomUUID();
    private static final Question DIET =
            Question.empty().asking("Eet je iets niet?").of(UUID.randomUUID());

    private static Participant person(String name, String diet, boolean atTheTable) {
        MyChoice place = new MyChoice(ChoiceState.PLACE, 0, Optional.empty());
        return new Participant(
                new RegistrationId(UUID.randomUUID()),
                name,
                "iemand@example.org",
                "GUEST",
                false,
                "bewoner",
                "",
                atTheTable ? Map.of(DAY.value(), place, TABLE, place) : Map.of(DAY.value(), place),
                List.of("lunch"),
                diet.isEmpty() ? Map.of() : Map.of(DIET.key(), diet),
                "ticket",
                Instant.parse("2026-11-01T10:00:00Z"),
                Optional.empty());
    }

    private static final List<Participant> PEOPLE = List.of(
            person("=HYPERLINK(\"http://elders.example.org\")", "-1+1", true),
            person("Łukasz <b>Ö</b> & Zoë €", "geen vis", true),
            person("Fatima", "geen vis", false));

    private static final DayOverview DAY_OVERVIEW = new DayOverview(
            DAY,
            "dag",
            "Dag & nacht",
            new TimeSlot(LocalDate.of(2027, 1, 6), LocalTime.of(13, 0), null),
            "De Zaaghal",
            Policy.WAITING_LIST,
            List.of(
                    new Line(DAY.value(), "Dag & nacht", "", true, new PlacesLeft(10, 3, 0, 0)),
                    new Line(TABLE, "Aan tafel", "Ronde 1, 14.00", false, new PlacesLeft(5, 2, 0, 0))),
            List.of(),
            List.of(),
            List.of(new Count("lunch", 3)),
            List.of(DIET),
            0,
            0);

    @Test
    void aCsvHasNoFormulas() {
        String csv =
                new String(ParticipantFiles.csv(ParticipantTable.of(DAY_OVERVIEW, PEOPLE)), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFNaam;E-mail;");
        String[] lines = csv.split("\r\n");
        assertThat(lines).hasSize(4);
        assertThat(lines[1]).startsWith("\"'=HYPERLINK(").contains(";'-1+1");
        assertThat(lines[2]).contains("Łukasz <b>Ö</b> & Zoë €");
    }

    @Test
    void aSpreadsheetHoldsTextAlone() throws IOException {
        byte[] file = ParticipantFiles.xlsx("Deelnemers", ParticipantTable.of(DAY_OVERVIEW, PEOPLE));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(4);
            sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING)));
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(sheet.getRow(0).getCell(8).getStringCellValue()).isEqualTo("Ronde 1, 14.00: Aan tafel");
        }
    }

    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return "pages " + document.getNumberOfPages() + "\n" + new PDFTextStripper().getText(document);
        }
    }

    @Test
    void paperHoldsWhatPeopleTypedAndNothingFromElsewhere() throws IOException {
        var papers = new Papers();
        assertThat(read(papers.badges(DAY_OVERVIEW, PEOPLE)))
                .startsWith("pages 1\n")
                .contains("Łukasz <b>Ö</b> & Zoë €", "Fatima", "Ronde 1, 14.00: Aan tafel");
        String lists = read(papers.lists(DAY_OVERVIEW, PEOPLE));
        assertThat(lists).startsWith("pages 2\n").contains("Dag & nacht", "3 mensen", "Aan tafel", "2 mensen");
        assertThat(read(papers.catering(DAY_OVERVIEW, PEOPLE)))
                .contains("Catering voor Dag & nacht", "lunch 3", "geen vis 2", "-1+1 1");
    }
}
