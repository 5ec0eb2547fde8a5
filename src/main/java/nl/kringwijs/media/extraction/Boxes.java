package nl.kringwijs.media.extraction;

import nl.kringwijs.media.PageText;

/// Boxes in parts of ten thousand of a page.
final class Boxes {

    private static final int WHOLE = 10_000;

    private Boxes() {}

    static PageText.Word word(String text, double left, double top, double right, double bottom) {
        int x = part(left);
        int y = part(top);
        return new PageText.Word(text, x, y, Math.max(1, part(right) - x), Math.max(1, part(bottom) - y));
    }

    private static int part(double share) {
        return (int) Math.clamp(Math.round(share * WHOLE), 0, WHOLE);
    }
}
