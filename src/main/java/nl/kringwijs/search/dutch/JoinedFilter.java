package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// What was joined by a plus or begins with a hash is also found by its words: `ap_e` by `ap`, `_kracht` by `kracht`.
/// What was joined by a hyphen is one word, and found by its words too: `co-creatie` is `cocreatie`, `co`, `creatie`.
final class JoinedFilter extends TokenFilter {

    /// Stands for a hyphen; the tokenizer takes it for part of a word.
    static final String HYPHEN = "‿";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> more = new ArrayDeque<>();

    JoinedFilter(TokenStream in) {
        super(in);
    }

    @Override
    public boolean incrementToken() throws IOException {
        String one = more.poll();
        if (one != null) {
            term.setEmpty().append(one);
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        if (word.contains("_") || word.contains(HYPHEN)) {
            for (String part : word.split("[_" + HYPHEN + "]")) {
                if (!part.isEmpty()) {
                    more.add(part);
                }
            }
            term.setEmpty().append(word.replace(HYPHEN, ""));
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }
}
