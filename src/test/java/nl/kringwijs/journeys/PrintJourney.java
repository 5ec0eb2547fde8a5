package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people take along on paper: all of the text, on A4 or A5, without the furniture of the screen.
@ExtendWith(WithPortal.class)
class PrintJourney {

    private static final String DAY = "/bijeenkomsten/kringendag-wie-beslist-er-mee";

    @ParameterizedTest
    @CsvSource({
        "/terugblikken/meekijken-in-de-rozenhof-waar-de-straat-de-begroting-maakt, A4, 595, 842",
        "/praktijk/de-concierge-met-drie-werkgevers, A4, 595, 842",
        "/leerkringen/fysiek-en-sociaal-aan-een-keukentafel, A4, 595, 842",
        DAY + ", A4, 595, 842",
        DAY + ", A5, 420, 595",
    })
    void aPageIsWholeOnPaper(String path, String format, int width, int height, RunningPortal portal, Browser browser)
            throws IOException {
        try (var walk = new Walk(portal, browser, "print" + path.replace('/', '-'))) {
            walk.go(path);
            walk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            List<String> read = words(walk.main("main").innerText());
            byte[] paper = walk.page().pdf(new Page.PdfOptions().setFormat(format));
            try (PDDocument document = Loader.loadPDF(paper)) {
                for (PDPage page : document.getPages()) {
                    PDRectangle box = page.getMediaBox();
                    assertThat(Math.round(box.getWidth())).isBetween(width - 1, width + 2);
                    assertThat(Math.round(box.getHeight())).isBetween(height - 1, height + 2);
                }
                String printed = new PDFTextStripper().getText(document);
                assertThat(words(printed)).containsAll(read);
                assertThat(read).hasSizeGreaterThan(100);
                assertThat(printed)
                        .doesNotContain("Inloggen")
                        .doesNotContain("Word lid")
                        .doesNotContain("Druk af");
                var end = new PDFTextStripper();
                end.setStartPage(document.getNumberOfPages());
                String last = end.getText(document);
                assertThat(last.strip()).as("no empty sheet at the end").isNotEmpty();
            }
        }
    }

    /// Words of letters only: where a line breaks on paper is the printer's to say.
    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+"))
                .filter(word -> word.length() > 3)
                .toList();
    }
}
