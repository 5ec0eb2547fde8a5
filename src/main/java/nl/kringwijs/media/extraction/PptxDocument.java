package nl.kringwijs.media.extraction;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/// A PowerPoint presentation, slide by slide. Notes of the speaker and hidden slides stay in the
/// file: they were not shown in the room.
final class PptxDocument {

    /// Fonts with the same widths, for those that most presentations ask for and no server has.
    private static final Map<String, String> FONTS = Map.of(
            "Calibri",
            "Carlito",
            "Calibri Light",
            "Carlito",
            "Arial",
            "Liberation Sans",
            "Times New Roman",
            "Liberation Serif");

    private final PageWriter pages;
    private final Report report;
    private final int mostPages;

    PptxDocument(PageWriter pages, Report report, int mostPages) {
        this.pages = pages;
        this.report = report;
        this.mostPages = mostPages;
    }

    void read(OPCPackage opened) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(opened)) {
            List<XSLFSlide> slides =
                    show.getSlides().stream().filter(slide -> !slide.isHidden()).toList();
            if (slides.isEmpty()) {
                throw new IOException("No slides");
            }
            if (slides.size() > mostPages) {
                throw new TooManyPages(slides.size());
            }
            report.pages(slides.size());
            String stated = opened.getPackageProperties().getTitleProperty().orElse("");
            report.title(TitleProposal.of(stated, slides.getFirst().getTitle()));
            var language = new LanguageGuess();
            for (int number = 1; number <= slides.size(); number++) {
                language.add(draw(show.getPageSize(), slides.get(number - 1), number));
            }
            report.language(language.guess());
        } catch (InvalidFormatException wrong) {
            throw new IOException(wrong);
        }
    }

    private String draw(Dimension size, XSLFSlide slide, int number) throws IOException {
        float scale = PageWriter.scale(size.width, size.height);
        var image = new BufferedImage(
                Math.max(1, Math.round(size.width * scale)),
                Math.max(1, Math.round(size.height * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        var words = new SlideWords(image.getWidth(), image.getHeight());
        graphics.setRenderingHint(Drawable.DRAW_FACTORY, words);
        graphics.setRenderingHint(Drawable.FONT_MAP, FONTS);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        slide.draw(graphics);
        graphics.dispose();
        var text = new StringBuilder();
        slide.getShapes().forEach(shape -> read(shape, text));
        pages.write(number, image, text.toString(), words.words());
        return text.toString();
    }

    private static void read(XSLFShape shape, StringBuilder into) {
        switch (shape) {
            case XSLFTextShape text -> into.append(text.getText()).append('\n');
            case XSLFTable table ->
                table.getRows().forEach(row -> {
                    row.getCells().forEach(cell -> into.append(cell.getText()).append('\t'));
                    into.append('\n');
                });
            case XSLFGroupShape group -> group.getShapes().forEach(inner -> read(inner, into));
            default -> {}
        }
    }
}
