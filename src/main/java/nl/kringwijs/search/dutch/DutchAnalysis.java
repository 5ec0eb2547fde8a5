package nl.kringwijs.search.dutch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Three ways to make terms of Dutch text, from one base: words in lower case with straight quotes, in which `AP+E` and
/// `#kracht` stay what they are and `co-creatie` is one word.
///
/// `exact` folds accents. `stem` leaves stop words out and brings the forms of a word together. `parts` also puts the
/// parts of a compound at its place, and is for an index only: what is asked is taken apart by [#word].
public final class DutchAnalysis {

    /// Changes when this code makes other terms.
    private static final String VERSION = "2";

    private static final int REMEMBERED = 100_000;
    private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();
    private static final NormalizeCharMap QUOTES = quotes();
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}\\b)");
    private static final Pattern PLUS = Pattern.compile("(?<=\\p{L})\\+(?=\\p{L})|#(?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-‐‑](?=\\p{L})");

    private final Stems stems;
    private final Compounds compounds;
    private final Cache<String, Word> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .executor(Runnable::run)
            .build();

    /// Reads the dictionary and lists, which takes a moment and some 20 MB: one is enough.
    public DutchAnalysis() {
        var dictionary = new DutchDictionary();
        var lexicon = new Lexicon();
        compounds = new Compounds(dictionary, lexicon, new Hyphens());
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
        compounds.split(word).ifPresent(split -> split.lemmas().forEach(lemma -> parts.add(stems.of(lemma))));
        return new Word(stems.of(word), parts.size() > 1 ? List.copyOf(parts) : List.of());
    }

    public Analyzer exact() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, folded(tokens));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return plain(reader);
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
                TokenStream words = new StopFilter(new LowerCaseFilter(new JoinedFilter(tokens)), STOP_WORDS);
                return new TokenStreamComponents(tokens, new WordFilter(words, DutchAnalysis.this, withParts));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return plain(reader);
            }
        };
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new JoinedFilter(in)));
    }

    /// `1.500` is `1500`. Underscores and ties are part of a word to the tokenizer; plus, hash and hyphen are not.
    private static Reader plain(Reader reader) {
        Reader numbers = new PatternReplaceCharFilter(THOUSANDS, "", new MappingCharFilter(QUOTES, reader));
        Reader plain = new PatternReplaceCharFilter(PLUS, "_", numbers);
        return new PatternReplaceCharFilter(HYPHEN, JoinedFilter.HYPHEN, plain);
    }

    private static NormalizeCharMap quotes() {
        var map = new NormalizeCharMap.Builder();
        for (String quote : List.of("’", "‘", "`", "´", "ʼ")) {
            map.add(quote, "'");
        }
        return map.build();
    }
}
