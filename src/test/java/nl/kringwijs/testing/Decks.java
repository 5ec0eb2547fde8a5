package nl.kringwijs.testing;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.media.MediaFile;
import nl.kringwijs.media.MediaFiles;
import nl.kringwijs.shared.Viewer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/// Real files to try things with.
public final class Decks {

    private Decks() {}

    /// A PDF with one line a page; the first page holds the title in large letters.
    public static Path pdf(Path file, String title, List<String> pages) throws IOException {
        var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (var document = new PDDocument()) {
            for (int number = 0; number < pages.size(); number++) {
                var page = new PDPage(new PDRectangle(960, 540));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    if (number == 0) {
                        write(content, font, 48, 400, title);
                    }
                    write(content, font, 24, 250, pages.get(number));
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    /// A PDF of one page that the portal took in and has read.
    ///
    /// @param folder where it is made
    public static MediaFile takenIn(MediaFiles files, Path folder, String title, String text, Viewer by)
            throws Exception {
        Path pdf = pdf(folder.resolve(UUID.randomUUID() + ".pdf"), title, List.of(text));
        var id = files.add(new ByteArrayInputStream(Files.readAllBytes(pdf)), "x.pdf", by)
                .id();
        Patience.until("the deck", () -> files.find(id, by).orElseThrow().isReady());
        return files.find(id, by).orElseThrow();
    }

    private static void write(PDPageContentStream content, PDType1Font font, float size, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(60, y);
        content.showText(text);
        content.endText();
    }

    /// A PowerPoint presentation with one line a slide, and its title as a property.
    public static Path pptx(Path file, String title, List<String> slides) throws IOException {
        try (var show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            show.getProperties().getCoreProperties().setTitle(title);
            for (String line : slides) {
                var box = show.createSlide().createTextBox();
                box.setAnchor(new Rectangle(60, 100, 600, 200));
                box.setText(line);
            }
            show.write(out);
        }
        return file;
    }
}
