package nl.kringwijs.media.extraction;

import java.util.Locale;
import java.util.Set;

/// Dutch or English, by which small words stand in it more often. Too few of either: unknown.
final class LanguageGuess {

    private static final Set<String> DUTCH = Set.of(
            "de", "het", "een", "en", "van", "dat", "niet", "met", "voor", "zijn", "wij", "je", "ook", "aan", "bij",
            "door", "naar", "wat", "die", "op");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "that", "is", "with", "for", "are", "we", "you", "this", "by", "from", "what",
            "it", "our", "as", "was", "their");
    private static final int ENOUGH = 5;

    private int dutch;
    private int english;

    void add(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            dutch += DUTCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
    }

    String guess() {
        if (dutch + english < ENOUGH) {
            return "";
        }
        return dutch >= english ? "nl" : "en";
    }
}
