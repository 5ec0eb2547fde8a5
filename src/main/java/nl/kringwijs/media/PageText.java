package nl.kringwijs.media;

import java.util.List;

/// The text of one page, and where each word stands.
///
/// @param number from 1
/// @param width of the readable image, in pixels
/// @param height of the readable image, in pixels
public record PageText(int number, int width, int height, String text, List<Word> words) {

    public PageText {
        words = List.copyOf(words);
    }

    /// A word and its box, in parts of ten thousand of the page's width and height, from its upper left corner.
    public record Word(String text, int x, int y, int width, int height) {}
}
