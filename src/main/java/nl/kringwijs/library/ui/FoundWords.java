package nl.kringwijs.library.ui;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kringwijs.media.PageText;

/// The searched words on a page: where they stand on its image, and in its text.
final class FoundWords {

    private static final int SHORTEST = 2;
    private static final int SAME_BEGINNING = 5;

    private final List<String> asked;

    FoundWords(String asked) {
        this.asked = Arrays.stream(fold(asked).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .toList();
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    List<PageText.Word> among(List<PageText.Word> words) {
        return isEmpty()
                ? List.of()
                : words.stream().filter(word -> matches(word.text())).toList();
    }

    boolean inTextOf(PageText page) {
        return !isEmpty() && Arrays.stream(page.text().split("\\s+")).anyMatch(this::matches);
    }

    /// The same word, a longer one that holds it, or another form of it.
    boolean matches(String word) {
        String plain = fold(word).replaceAll("[^\\p{L}\\p{N}]", "");
        return asked.stream()
                .anyMatch(wanted -> plain.equals(wanted)
                        || (wanted.length() >= 4 && plain.contains(wanted))
                        || (plain.length() > SAME_BEGINNING
                                && wanted.length() > SAME_BEGINNING
                                && sameBeginning(plain, wanted)
                                        >= Math.max(SAME_BEGINNING, Math.min(plain.length(), wanted.length()) - 2)
                                && Math.abs(plain.length() - wanted.length()) <= 3));
    }

    private static int sameBeginning(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
