package nl.kringwijs.library.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import nl.kringwijs.media.PageText;

/// The searched words on a page: where they stand on its image, and in its text.
final class FoundWords {

    private final boolean asked;
    private final Predicate<String> recognised;

    /// @param recognised tells whether a word is one that was asked for
    FoundWords(String asked, Predicate<String> recognised) {
        this.asked = !asked.isBlank();
        this.recognised = recognised;
    }

    boolean isEmpty() {
        return !asked;
    }

    List<PageText.Word> among(List<PageText.Word> words) {
        return isEmpty()
                ? List.of()
                : words.stream().filter(word -> matches(word.text())).toList();
    }

    boolean inTextOf(PageText page) {
        return !isEmpty() && Arrays.stream(page.text().split("\\s+")).anyMatch(this::matches);
    }

    boolean matches(String word) {
        return asked && recognised.test(word);
    }
}
