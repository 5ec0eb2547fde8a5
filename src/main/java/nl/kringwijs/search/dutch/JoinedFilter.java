package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// What was joined by a plus or begins with a hash is also found by its words: `ap_e` by `ap`, `_kracht` by `kracht`.
/// What was joined by a hyphen is one word, and found by its words too: `co-creatie` is `cocreatie`, `co`, `creatie`.
/// A number loses the dots between its thousands: `1.500` is `1500`.
final class JoinedFilter extends TokenFilter {

    private static final Pattern JOINTS = Pattern.compile("[" + PlainReader.PLUS + PlainReader.HYPHEN + "]");
    private static final String HYPHEN = String.valueOf(PlainReader.HYPHEN);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)\\.(?=\\d{3}\\b)");

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
        if (holds('.')) {
            String number = term.toString();
            term.setEmpty().append(THOUSANDS.matcher(number).replaceAll(""));
        }
        if (holds(PlainReader.PLUS) || holds(PlainReader.HYPHEN)) {
            String word = term.toString();
            JOINTS.splitAsStream(word).filter(part -> !part.isEmpty()).forEach(more::add);
            term.setEmpty().append(word.replace(HYPHEN, ""));
        }
        return true;
    }

    private boolean holds(char wanted) {
        char[] text = term.buffer();
        for (int at = 0; at < term.length(); at++) {
            if (text[at] == wanted) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        more.clear();
    }
}
