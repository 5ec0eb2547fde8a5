package nl.kringwijs.media.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF, page by page.
final class PdfDocument {

    private final PageWriter pages;
    private final Report report;
    private final int mostPages;

    PdfDocument(PageWriter pages, Report report, int mostPages) {
        this.pages = pages;
        this.report = report;
        this.mostPages = mostPages;
    }

    void read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new IOException("No pages");
            }
            if (count > mostPages) {
                throw new TooManyPages(count);
            }
            report.pages(count);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var language = new LanguageGuess();
            for (int number = 1; number <= count; number++) {
                PDRectangle box = document.getPage(number - 1).getCropBox();
                BufferedImage image = renderer.renderImage(
                        number - 1, PageWriter.scale(box.getWidth(), box.getHeight()), ImageType.RGB);
                var words = new PdfWords(document.getPage(number - 1));
                String text = words.read(document, number);
                language.add(text);
                if (number == 1) {
                    String stated = document.getDocumentInformation() == null
                            ? ""
                            : document.getDocumentInformation().getTitle();
                    report.title(TitleProposal.of(stated, words.largest()));
                }
                pages.write(number, image, text, words.words());
            }
            report.language(language.guess());
        }
    }
}
