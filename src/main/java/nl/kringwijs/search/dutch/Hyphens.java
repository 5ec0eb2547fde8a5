package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.lucene.analysis.compound.hyphenation.Hyphenation;
import org.apache.lucene.analysis.compound.hyphenation.HyphenationTree;
import org.xml.sax.InputSource;

/// Where a word may be broken off at the end of a line. Patterns of OpenTaal; a part of a compound begins at one.
final class Hyphens {

    private final HyphenationTree tree = new HyphenationTree();

    Hyphens() {
        try (InputStream patterns = WordFiles.open("hyphenation-nl.xml")) {
            tree.loadPatterns(new InputSource(patterns));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The places, as the number of letters before each.
    BitSet of(String word) {
        var points = new BitSet(word.length());
        Hyphenation hyphenation = tree.hyphenate(word, 1, 1);
        if (hyphenation != null) {
            for (int point : hyphenation.getHyphenationPoints()) {
                points.set(point);
            }
        }
        return points;
    }
}
