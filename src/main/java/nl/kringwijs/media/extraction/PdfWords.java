package nl.kringwijs.media.extraction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.media.PageText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The text of a PDF page, where each word stands, and the largest letters on it (which are its title, mostly).
final class PdfWords extends PDFTextStripper {

    private static final int MOST_WORDS = 5_000;

    private final float width;
    private final float height;
    private final List<PageText.Word> words = new ArrayList<>();
    private final StringBuilder largest = new StringBuilder();
    private float largestSize;

    PdfWords(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean turned = page.getRotation() % 180 != 0;
        width = Math.max(1, turned ? box.getHeight() : box.getWidth());
        height = Math.max(1, turned ? box.getWidth() : box.getHeight());
        setSortByPosition(true);
    }

    String read(PDDocument document, int number) throws IOException {
        setStartPage(number);
        setEndPage(number);
        return getText(document);
    }

    List<PageText.Word> words() {
        return words;
    }

    String largest() {
        return largest.toString();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        super.writeString(text, positions);
        note(text, positions);
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition position : positions) {
            if (position.getUnicode() == null || position.getUnicode().isBlank()) {
                keep(word);
            } else {
                word.add(position);
            }
        }
        keep(word);
    }

    private void note(String text, List<TextPosition> positions) {
        float size = positions.isEmpty() ? 0 : positions.getFirst().getFontSizeInPt();
        if (size > largestSize + 0.5f) {
            largestSize = size;
            largest.setLength(0);
        }
        if (Math.abs(size - largestSize) <= 0.5f && largest.length() < 200) {
            largest.append(largest.isEmpty() ? "" : " ").append(text.strip());
        }
    }

    private void keep(List<TextPosition> word) {
        if (word.isEmpty() || words.size() >= MOST_WORDS) {
            word.clear();
            return;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        float top = Float.MAX_VALUE;
        float bottom = 0;
        var text = new StringBuilder();
        for (TextPosition position : word) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            top = Math.min(top, position.getYDirAdj() - position.getFontSizeInPt() * 0.8f);
            bottom = Math.max(bottom, position.getYDirAdj() + position.getFontSizeInPt() * 0.22f);
            text.append(position.getUnicode());
        }
        words.add(Boxes.word(
                PageWriter.clean(text.toString()), left / width, top / height, right / width, bottom / height));
        word.clear();
    }
}
