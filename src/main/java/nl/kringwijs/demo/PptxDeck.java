package nl.kringwijs.demo;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/// Draws slides as a PowerPoint presentation of 16 by 9.
final class PptxDeck {

    private static final String FONT = "Calibri";

    private final Palette palette;

    PptxDeck(Palette palette) {
        this.palette = palette;
    }

    byte[] draw(List<Slide> slides) throws IOException {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            show.setPageSize(new Dimension(960, 540));
            show.getProperties().getCoreProperties().setTitle(slides.getFirst().title());
            for (int number = 1; number <= slides.size(); number++) {
                slide(show.createSlide(), slides.get(number - 1), number);
            }
            show.write(out);
            return out.toByteArray();
        }
    }

    private void slide(XSLFSlide page, Slide slide, int number) {
        switch (slide.kind()) {
            case COVER -> {
                box(page, ShapeType.RECT, palette.ground(), 0, 0, 960, 540);
                box(page, ShapeType.DONUT, palette.accent(), 640, 230, 480, 480);
                box(page, ShapeType.ELLIPSE, Color.WHITE, 830, 420, 100, 100);
                write(page, slide.title(), 50, true, Color.WHITE, 54, 110, 640, 150);
                write(page, slide.lines().getFirst(), 26, false, Color.WHITE, 54, 270, 560, 60);
                write(page, slide.lines().getLast(), 18, false, Color.WHITE, 54, 470, 560, 40);
            }
            case QUOTE -> {
                box(page, ShapeType.RECT, palette.tint(), 0, 0, 960, 540);
                write(page, "‘" + slide.title() + "’", 38, false, palette.ink(), 54, 130, 820, 220);
                write(page, slide.lines().getFirst(), 20, true, palette.ground(), 54, 380, 820, 50);
            }
            case LINES -> {
                write(page, slide.title(), 40, true, palette.ground(), 44, 30, 860, 70);
                float y = 130;
                for (String line : slide.lines()) {
                    box(page, ShapeType.RECT, palette.accent(), 56, (int) y + 18, 12, 12);
                    write(page, line, 26, false, palette.ink(), 78, (int) y, 830, 50);
                    y += 66;
                }
                bars(page, slide, (int) y);
                box(page, ShapeType.RECT, palette.ground(), 0, 507, 960, 33);
                write(page, palette.owner() + "   " + number, 14, false, Color.WHITE, 44, 508, 600, 30);
            }
        }
    }

    private void bars(XSLFSlide page, Slide slide, int from) {
        int most = slide.bars().stream().mapToInt(Slide.Bar::value).max().orElse(1);
        int y = from;
        for (Slide.Bar bar : slide.bars()) {
            write(page, bar.label(), 24, false, palette.ink(), 44, y, 340, 44);
            int width = Math.max(8, 380 * bar.value() / most);
            box(
                    page,
                    ShapeType.RECT,
                    bar.value() == most ? palette.accent() : palette.ground(),
                    400,
                    y + 10,
                    width,
                    28);
            write(page, Integer.toString(bar.value()), 22, true, palette.ink(), 410 + width, y, 120, 44);
            y += 66;
        }
    }

    private static void box(XSLFSlide page, ShapeType type, Color color, int x, int y, int width, int height) {
        XSLFAutoShape shape = page.createAutoShape();
        shape.setShapeType(type);
        shape.setAnchor(new Rectangle(x, y, width, height));
        shape.setFillColor(color);
        shape.setLineWidth(0);
    }

    private static void write(
            XSLFSlide page, String text, double size, boolean bold, Color color, int x, int y, int width, int height) {
        XSLFTextBox box = page.createTextBox();
        box.setAnchor(new Rectangle(x, y, width, height));
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontColor(color);
    }
}
