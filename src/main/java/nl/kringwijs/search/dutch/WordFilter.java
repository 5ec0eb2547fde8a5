package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts a word's stem in its place, and its parts at the same position where they are wanted.
final class WordFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final DutchAnalysis analysis;
    private final boolean withParts;
    private final Deque<String> parts = new ArrayDeque<>();

    WordFilter(TokenStream in, DutchAnalysis analysis, boolean withParts) {
        super(in);
        this.analysis = analysis;
        this.withParts = withParts;
    }

    @Override
    public boolean incrementToken() throws IOException {
        String part = parts.poll();
        if (part != null) {
            // The offsets stay those of the compound: a hit on a part marks the whole word
            term.setEmpty().append(part);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        DutchAnalysis.Word word = analysis.word(term.toString());
        term.setEmpty().append(word.stem());
        if (withParts) {
            word.parts().stream().filter(one -> !one.equals(word.stem())).forEach(parts::add);
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        parts.clear();
    }
}
