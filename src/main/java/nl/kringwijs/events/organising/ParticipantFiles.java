package nl.kringwijs.events.organising;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a file for a spreadsheet. What people typed is always text there: a name that begins as a formula does
/// is none.
final class ParticipantFiles {

    private static final String FORMULA = "=+-@\t\r";
    private static final int LONGEST_CELL = 32_000;

    private ParticipantFiles() {}

    /// Office Open XML, with each cell as text.
    static byte[] xlsx(String name, ParticipantTable table) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Kringwijs", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < table.heading().size(); column++) {
                sheet.inlineString(0, column, table.heading().get(column));
                sheet.width(column, column < 2 ? 30 : 18);
            }
            sheet.range(0, 0, 0, Math.max(0, table.heading().size() - 1))
                    .style()
                    .bold()
                    .set();
            for (int row = 0; row < table.rows().size(); row++) {
                List<String> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.inlineString(row + 1, column, cut(cells.get(column)));
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    }

    /// CSV in UTF-8 with a byte order mark and semicolons, as Dutch spreadsheets open it. A cell that a spreadsheet
    /// would take for a formula gets an apostrophe before it.
    static byte[] csv(ParticipantTable table) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(
                    table.heading().stream().map(ParticipantFiles::plain).toList());
            table.rows()
                    .forEach(row -> csv.writeRecord(
                            row.stream().map(ParticipantFiles::plain).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String plain(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
