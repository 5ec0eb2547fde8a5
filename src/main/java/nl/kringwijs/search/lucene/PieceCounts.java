package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/// Counts pieces: all, and per value of fields. All documents of a piece are written at once, and so stand side by side
/// in one segment: a piece is counted where it differs from the one before, without a set of what was seen.
final class PieceCounts implements CollectorManager<PieceCounts.Collecting, PieceCounts.Counted> {

    private final List<String> fields;

    PieceCounts(List<String> fields) {
        this.fields = List.copyOf(fields);
    }

    /// @param byField per field, per value, in how many pieces it stands
    record Counted(int total, Map<String, Map<String, Integer>> byField) {}

    @Override
    public Collecting newCollector() {
        return new Collecting(fields);
    }

    @Override
    public Counted reduce(Collection<Collecting> collectors) {
        int total = 0;
        Map<String, Map<String, Integer>> byField = new HashMap<>();
        fields.forEach(field -> byField.put(field, new HashMap<>()));
        for (Collecting one : collectors) {
            total += one.total;
            one.counted.forEach((field, values) ->
                    values.forEach((value, count) -> byField.get(field).merge(value, count, Integer::sum)));
        }
        return new Counted(total, byField);
    }

    /// The values of one field in one segment.
    private static final class Values {

        private final String field;
        private final SortedSetDocValues values;
        private final int[] pieces;
        private final int[] lastPiece;

        private Values(String field, SortedSetDocValues values) {
            this.field = field;
            this.values = values;
            pieces = new int[Math.toIntExact(values.getValueCount())];
            lastPiece = new int[pieces.length];
            Arrays.fill(lastPiece, -1);
        }

        private void count(int doc, int piece) throws IOException {
            if (values.advanceExact(doc)) {
                for (int at = 0; at < values.docValueCount(); at++) {
                    int value = Math.toIntExact(values.nextOrd());
                    if (lastPiece[value] != piece) {
                        lastPiece[value] = piece;
                        pieces[value]++;
                    }
                }
            }
        }
    }

    static final class Collecting extends SimpleCollector {

        private final List<String> fields;
        private final Map<String, Map<String, Integer>> counted = new HashMap<>();
        private final List<Values> here = new ArrayList<>();
        private SortedDocValues subjects = DocValues.emptySorted();
        private int total;
        private int last;

        private Collecting(List<String> fields) {
            this.fields = fields;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            subjects = DocValues.getSorted(context.reader(), Fields.SUBJECT);
            last = -1;
            here.clear();
            for (String field : fields) {
                here.add(new Values(field, DocValues.getSortedSet(context.reader(), field)));
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            int piece = subjects.advanceExact(doc) ? subjects.ordValue() : -1;
            if (piece != last) {
                last = piece;
                total++;
            }
            for (Values one : here) {
                one.count(doc, piece);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Values one : here) {
                Map<String, Integer> into = counted.computeIfAbsent(one.field, field -> new HashMap<>());
                for (int value = 0; value < one.pieces.length; value++) {
                    if (one.pieces[value] > 0) {
                        into.merge(one.values.lookupOrd(value).utf8ToString(), one.pieces[value], Integer::sum);
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
