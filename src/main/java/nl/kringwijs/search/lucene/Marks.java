package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/// Marks the words that were asked for in titles and texts, as safe HTML. The text is taken apart once more, with the
/// parts of its compounds: a hit on a part marks the whole word. Where the words themselves are not there, the parts of
/// compounds that were asked are marked.
final class Marks {

    static final String OPEN = "<mark>";

    private static final String CLOSE = "</mark>";
    private static final int PASSAGES = 2;
    private static final int LONGEST = 360;

    private final List<FieldHighlighter> titles;
    private final List<FieldHighlighter> texts;

    /// @param analyzer makes the parts of compounds too
    /// @param words as terms of [Fields#TEXT]
    /// @param parts the same, with parts of compounds
    Marks(Analyzer analyzer, Query words, Query parts) {
        List<Query> ways = words.equals(parts) ? List.of(words) : List.of(words, parts);
        var title = new Once(builder(analyzer).withBreakIterator(WholeBreakIterator::new));
        var text = new Once(builder(analyzer));
        titles = ways.stream().map(way -> title.of(way, 1)).toList();
        texts = ways.stream().map(way -> text.of(way, PASSAGES)).toList();
    }

    private static UnifiedHighlighter.Builder builder(Analyzer analyzer) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withWeightMatches(false)
                .withPassageRelevancyOverSpeed(false)
                .withFormatter(new DefaultPassageFormatter(OPEN, CLOSE, " … ", true))
                .withMaxNoHighlightPassages(1);
    }

    /// All of a title.
    String title(String title) throws IOException {
        return marked(titles, title);
    }

    /// The best two passages of a text, of its beginning when there are none.
    String text(String text) throws IOException {
        return shortened(marked(texts, text));
    }

    private static String marked(List<FieldHighlighter> ways, String text) throws IOException {
        String marked = "";
        for (FieldHighlighter way : ways) {
            Object made = way.highlightFieldForDoc(null, -1, text);
            marked = made == null ? "" : made.toString();
            if (marked.contains(OPEN)) {
                return marked;
            }
        }
        return marked;
    }

    private static String shortened(String marked) {
        if (marked.length() <= LONGEST || marked.indexOf(OPEN, LONGEST) >= 0) {
            return marked;
        }
        int space = marked.lastIndexOf(' ', LONGEST);
        int cut = space > 0 ? space : LONGEST;
        int lastOpen = marked.lastIndexOf(OPEN, cut);
        int lastClose = marked.lastIndexOf(CLOSE, cut);
        return lastOpen > lastClose ? marked : marked.substring(0, cut) + " …";
    }

    /// Makes ready for a question once, to mark many texts.
    private static final class Once extends UnifiedHighlighter {

        private Once(Builder builder) {
            super(builder);
        }

        private FieldHighlighter of(Query words, int passages) {
            return getFieldHighlighter(Fields.TEXT, words, extractTerms(words), passages);
        }

        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.ANALYSIS;
        }
    }
}
