package nl.kringwijs.search.dutch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Three ways to make terms of Dutch text, from one base: words in lower case with straight quotes, in which `AP+E` and
/// `#kracht` stay what they are, `co-creatie` is one word, and `wet- en regelgeving` holds `wetgeving`.
///
/// `exact` folds accents. `stem` leaves stop words out and brings the forms of a word together. `parts` also puts the
/// parts of a compound at its place, and is for an index only: what is asked is taken apart by [#word].
public final class DutchAnalysis {

    /// Changes when this code makes other terms.
    private static final String VERSION = "3";

    private static final int REMEMBERED = 100_000;
    private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

    private final Stems stems;
    private final Compounds compounds;
    private final Endings endings;
    private final Cache<String, Word> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    /// Reads the dictionary and lists, which takes a moment and some 20 MB: one is enough.
    public DutchAnalysis() {
        var dictionary = new DutchDictionary();
        var lexicon = new Lexicon();
        compounds = new Compounds(dictionary, lexicon, new Hyphens());
        endings = new Endings(dictionary, compounds);
        stems = new Stems(dictionary, lexicon, compounds);
    }

    /// What the terms are made by: the code and the lists. An index that was made by another must be made anew.
    public static String identity() {
        return VERSION + "-" + Long.toHexString(WordFiles.checksum());
    }

    /// A word as terms.
    ///
    /// @param stem the term that its forms share
    /// @param parts the terms of what it is made up of, none where it stays whole
    public record Word(String stem, List<String> parts) {}

    /// @param word one word in lower case
    public Word word(String word) {
        return known.get(word, this::analysed);
    }

    private Word analysed(String word) {
        Set<String> parts = new LinkedHashSet<>();
        Optional<Compounds.Split> split = compounds.split(word);
        split.ifPresent(some -> some.lemmas().forEach(lemma -> parts.add(stems.of(lemma))));
        return new Word(stems.of(word, () -> split), parts.size() > 1 ? List.copyOf(parts) : List.of());
    }

    public Analyzer exact() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, folded(new SuspendedFilter(tokens, endings)));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new PlainReader(reader);
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return folded(in);
            }
        };
    }

    public Analyzer stem() {
        return words(false);
    }

    public Analyzer parts() {
        return words(true);
    }

    private Analyzer words(boolean withParts) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                TokenStream words = new StopFilter(
                        new LowerCaseFilter(new JoinedFilter(new SuspendedFilter(tokens, endings))), STOP_WORDS);
                return new TokenStreamComponents(tokens, new WordFilter(words, DutchAnalysis.this, withParts));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new PlainReader(reader);
            }
        };
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new JoinedFilter(in)));
    }
}
