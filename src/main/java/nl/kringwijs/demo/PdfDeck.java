package nl.kringwijs.demo;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Draws slides as a PDF of 16 by 9.
final class PdfDeck {

    private static final float WIDTH = 960;
    private static final float HEIGHT = 540;
    private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
    private static final PDFont ITALIC = new PDType1Font(Standard14Fonts.FontName.TIMES_ITALIC);

    private final Palette palette;

    PdfDeck(Palette palette) {
        this.palette = palette;
    }

    byte[] draw(List<Slide> slides) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(slides.getFirst().title());
            for (int number = 1; number <= slides.size(); number++) {
                var page = new PDPage(new PDRectangle(WIDTH, HEIGHT));
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    slide(content, slides.get(number - 1), number);
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void slide(PDPageContentStream content, Slide slide, int number) throws IOException {
        switch (slide.kind()) {
            case COVER -> cover(content, slide);
            case QUOTE -> quote(content, slide);
            case LINES -> lines(content, slide, number);
        }
    }

    private void cover(PDPageContentStream content, Slide slide) throws IOException {
        fill(content, palette.ground(), 0, 0, WIDTH, HEIGHT);
        ring(content, palette.accent(), 800, 110, 270, 48);
        ring(content, palette.tint(), 800, 110, 165, 48);
        ring(content, Color.WHITE, 800, 110, 60, 60);
        float y = 370;
        for (String line : wrapped(slide.title(), BOLD, 56, 620)) {
            write(content, BOLD, 56, Color.WHITE, 60, y, line);
            y -= 64;
        }
        write(content, PLAIN, 26, Color.WHITE, 60, y - 12, slide.lines().getFirst());
        write(content, PLAIN, 18, Color.WHITE, 60, 44, slide.lines().getLast());
    }

    private void quote(PDPageContentStream content, Slide slide) throws IOException {
        fill(content, palette.tint(), 0, 0, WIDTH, HEIGHT);
        fill(content, palette.accent(), 60, 430, 60, 12);
        float y = 360;
        for (String line : wrapped("‘" + slide.title() + "’", ITALIC, 40, 780)) {
            write(content, ITALIC, 40, palette.ink(), 60, y, line);
            y -= 52;
        }
        write(content, BOLD, 20, palette.ground(), 60, y - 30, slide.lines().getFirst());
    }

    private void lines(PDPageContentStream content, Slide slide, int number) throws IOException {
        fill(content, Color.WHITE, 0, 0, WIDTH, HEIGHT);
        float y = 460;
        for (String line : wrapped(slide.title(), BOLD, 42, 840)) {
            write(content, BOLD, 42, palette.ground(), 54, y, line);
            y -= 50;
        }
        y -= 24;
        for (String line : slide.lines()) {
            fill(content, palette.accent(), 56, y + 4, 12, 12);
            for (String part : wrapped(line, PLAIN, 26, 790)) {
                write(content, PLAIN, 26, palette.ink(), 86, y, part);
                y -= 34;
            }
            y -= 14;
        }
        bars(content, slide, y);
        fill(content, palette.ground(), 0, 0, WIDTH, 33);
        write(content, PLAIN, 16, Color.WHITE, 54, 11, palette.owner());
        write(content, PLAIN, 16, Color.WHITE, 900, 11, Integer.toString(number));
    }

    private void bars(PDPageContentStream content, Slide slide, float from) throws IOException {
        int most = slide.bars().stream().mapToInt(Slide.Bar::value).max().orElse(1);
        float y = from;
        for (Slide.Bar bar : slide.bars()) {
            write(content, PLAIN, 24, palette.ink(), 54, y, bar.label());
            float width = 380f * bar.value() / most;
            fill(content, bar.value() == most ? palette.accent() : palette.ground(), 380, y - 6, width, 28);
            write(
                    content,
                    BOLD,
                    22,
                    palette.ink(),
                    392 + width,
                    y,
                    String.format(java.util.Locale.of("nl"), "%,d", bar.value()));
            y -= 56;
        }
    }

    private static List<String> wrapped(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static void write(
            PDPageContentStream content, PDFont font, float size, Color color, float x, float y, String text)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setNonStrokingColor(color);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static void fill(PDPageContentStream content, Color color, float x, float y, float width, float height)
            throws IOException {
        content.setNonStrokingColor(color);
        content.addRect(x, y, width, height);
        content.fill();
    }

    private static void ring(PDPageContentStream content, Color color, float x, float y, float radius, float thickness)
            throws IOException {
        float k = radius * 0.5523f;
        content.setStrokingColor(color);
        content.setLineWidth(thickness);
        content.moveTo(x + radius, y);
        content.curveTo(x + radius, y + k, x + k, y + radius, x, y + radius);
        content.curveTo(x - k, y + radius, x - radius, y + k, x - radius, y);
        content.curveTo(x - radius, y - k, x - k, y - radius, x, y - radius);
        content.curveTo(x + k, y - radius, x + radius, y - k, x + radius, y);
        content.stroke();
    }
}
