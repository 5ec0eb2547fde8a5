package nl.kringwijs.search.dutch;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/// Tells English text from Dutch, by which language's small words it holds more of.
public final class Languages {

    private static final CharArraySet ENGLISH = EnglishAnalyzer.getDefaultStopSet();
    private static final CharArraySet DUTCH = DutchAnalyzer.getDefaultStopSet();
    /// Small words that both languages have, or that are written alike.
    private static final Set<String> BOTH = Set.of("in", "is", "was", "of", "be", "had", "at");

    private static final int FEWEST = 3;

    private Languages() {}

    /// Whether at least three small words are English, and twice as many as are Dutch.
    public static boolean isEnglish(String text) {
        int english = 0;
        int dutch = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (!BOTH.contains(word)) {
                english += ENGLISH.contains(word) ? 1 : 0;
                dutch += DUTCH.contains(word) ? 1 : 0;
            }
        }
        return english >= FEWEST && english > 2 * dutch;
    }
}
