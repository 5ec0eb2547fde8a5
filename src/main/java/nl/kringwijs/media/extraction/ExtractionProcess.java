package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// The process that takes one file apart. Arguments: the file, the folder to write to, what the file begins like, and
/// the most pages allowed. It tells its progress on standard output, a line at a time, and ends with 0, or with
/// [#OUT_OF_MEMORY] from the JVM itself.
public final class ExtractionProcess {

    /// The code with which `-XX:+ExitOnOutOfMemoryError` ends the JVM.
    public static final int OUT_OF_MEMORY = 3;

    private ExtractionProcess() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream told = System.out;
        System.setOut(new PrintStream(java.io.OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var report = new Report(told);
        Path file = Path.of(arguments[0]);
        var pages = new PageWriter(Path.of(arguments[1]), report);
        int mostPages = Integer.parseInt(arguments[3]);
        try {
            switch (arguments[2]) {
                case "PDF" -> new PdfDocument(pages, report, mostPages).read(file);
                case "PPTX" -> new ZippedDocument(pages, report, mostPages).read(file);
                default -> new Picture(pages, report).read(file);
            }
        } catch (InvalidPasswordException encrypted) {
            report.refused("media.refused.encrypted", "");
        } catch (TooManyPages tooMany) {
            report.refused("media.refused.pages", tooMany.pages() + " " + mostPages);
        } catch (IOException | RuntimeException broken) {
            report.refused(Report.reason(broken), "");
        }
    }
}
