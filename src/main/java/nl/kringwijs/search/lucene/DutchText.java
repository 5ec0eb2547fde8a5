package nl.kringwijs.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.DutchStemmer;

/// Turns text into terms: `exact` folds case and accents, `stem` also drops stop words and takes the Snowball stem.
final class DutchText {

    private static final CharArraySet STOP_WORDS = DutchAnalyzer.getDefaultStopSet();

    private DutchText() {}

    static Analyzer exact() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                return new TokenStreamComponents(tokens, folded(tokens));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return folded(in);
            }
        };
    }

    static Analyzer stem() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var tokens = new StandardTokenizer();
                TokenStream words = new StopFilter(new LowerCaseFilter(tokens), STOP_WORDS);
                return new TokenStreamComponents(
                        tokens, new ASCIIFoldingFilter(new SnowballFilter(words, new DutchStemmer())));
            }
        };
    }

    private static TokenStream folded(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(in));
    }
}
