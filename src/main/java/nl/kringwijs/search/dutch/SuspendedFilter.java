package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/// A compound of which the end is written once, for several: `wet- en regelgeving` holds `wetgeving`, and
/// `zorg- en welzijnsorganisaties` holds `zorgorganisaties`. The beginning is found by itself too.
///
/// It stands before the words are brought to lower case and the small ones left out, and takes the hyphen at the end of
/// a word as [PlainReader] leaves it.
final class SuspendedFilter extends TokenFilter {

    /// So many words may stand between a beginning and the word that ends it.
    private static final int FARTHEST = 5;

    private static final Set<String> BETWEEN = Set.of("en", "of", "tot", "als");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Endings endings;
    private final Deque<AttributeSource.State> ahead = new ArrayDeque<>();
    private String beginning = "";

    SuspendedFilter(TokenStream in, Endings endings) {
        super(in);
        this.endings = endings;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!beginning.isEmpty()) {
            term.setEmpty().append(beginning);
            step.setPositionIncrement(0);
            beginning = "";
            return true;
        }
        if (!next()) {
            return false;
        }
        if (isSuspended()) {
            boolean isBroken = term.charAt(term.length() - 1) == PlainReader.HYPHEN;
            String begun = term.toString().substring(0, term.length() - 1);
            AttributeSource.State here = captureState();
            String whole = whole(begun.toLowerCase(Locale.ROOT), isBroken);
            restoreState(here);
            term.setEmpty().append(whole.isEmpty() ? begun : whole);
            beginning = whole.isEmpty() ? "" : begun;
        }
        return true;
    }

    private boolean next() throws IOException {
        if (ahead.isEmpty()) {
            return input.incrementToken();
        }
        restoreState(ahead.poll());
        return true;
    }

    private boolean isSuspended() {
        int length = term.length();
        return length > 1
                && (term.charAt(length - 1) == PlainReader.HYPHEN || term.charAt(length - 1) == PlainReader.SHARING);
    }

    /// With the end of the first word ahead that is not only between.
    ///
    /// @param isBroken whether the next word may be the rest of it, on the next line
    private String whole(String begun, boolean isBroken) throws IOException {
        List<AttributeSource.State> seen = new ArrayList<>();
        String word = "";
        while (seen.size() < FARTHEST && word.isEmpty() && next()) {
            seen.add(captureState());
            String one = term.toString().toLowerCase(Locale.ROOT);
            if (!isSuspended() && !BETWEEN.contains(one)) {
                word = one;
            }
        }
        seen.reversed().forEach(ahead::addFirst);
        return word.isEmpty() ? "" : endings.of(begun, word, isBroken && seen.size() == 1);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        beginning = "";
    }
}
