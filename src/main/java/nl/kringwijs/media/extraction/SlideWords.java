package nl.kringwijs.media.extraction;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import nl.kringwijs.media.PageText;
import org.apache.poi.sl.draw.DrawFactory;
import org.apache.poi.sl.draw.DrawTextFragment;

/// Sees every piece of text that is drawn on a slide, and notes where its words come to stand.
final class SlideWords extends DrawFactory {

    private static final int MOST_WORDS = 5_000;

    private final double width;
    private final double height;
    private final List<PageText.Word> words = new ArrayList<>();

    SlideWords(double width, double height) {
        this.width = width;
        this.height = height;
    }

    List<PageText.Word> words() {
        return words;
    }

    @Override
    public DrawTextFragment getTextFragment(TextLayout layout, AttributedString text) {
        return new DrawTextFragment(layout, text) {
            private double left;
            private double top;

            @Override
            public void setPosition(double x, double y) {
                super.setPosition(x, y);
                left = x;
                top = y;
            }

            @Override
            public void draw(Graphics2D graphics) {
                note(layout, text, graphics.getTransform(), left, top);
                super.draw(graphics);
            }
        };
    }

    private void note(TextLayout layout, AttributedString source, AffineTransform transform, double x, double y) {
        String text = string(source.getIterator());
        int limit = Math.min(text.length(), layout.getCharacterCount());
        int start = 0;
        for (int at = 0; at <= limit && words.size() < MOST_WORDS; at++) {
            if (at == limit || Character.isWhitespace(text.charAt(at))) {
                if (at > start) {
                    Shape box = layout.getLogicalHighlightShape(start, at);
                    Rectangle2D bounds = AffineTransform.getTranslateInstance(x, y + layout.getAscent())
                            .createTransformedShape(box)
                            .getBounds2D();
                    Rectangle2D onPage =
                            transform.createTransformedShape(bounds).getBounds2D();
                    words.add(Boxes.word(
                            PageWriter.clean(text.substring(start, at)),
                            onPage.getMinX() / width,
                            onPage.getMinY() / height,
                            onPage.getMaxX() / width,
                            onPage.getMaxY() / height));
                }
                start = at + 1;
            }
        }
    }

    private static String string(AttributedCharacterIterator characters) {
        var text = new StringBuilder();
        for (char next = characters.first(); next != AttributedCharacterIterator.DONE; next = characters.next()) {
            text.append(next);
        }
        return text.toString();
    }
}
