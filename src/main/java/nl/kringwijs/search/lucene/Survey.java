package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchAnswer.Spoke;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.grouping.FirstPassGroupingCollectorManager;
import org.apache.lucene.search.grouping.SearchGroup;
import org.apache.lucene.search.grouping.TermGroupSelector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// What one question tells of all that was found: the best pieces, and counts of pieces.
///
/// @param best the pieces of the page that was asked for, best first
/// @param total how many pieces there are
/// @param facets how many of each value
/// @param people who spoke in most of the pieces, of the first page of what was typed
record Survey(
        Collection<SearchGroup<BytesRef>> best, int total, Map<Facet, List<Facet.Value>> facets, List<Spoke> people) {

    private static final int MOST_FACET_VALUES = 40;
    /// More than are shown, since some may be hidden.
    private static final int MOST_PEOPLE = 12;

    /// A facet in which something is chosen is counted without its own choice, by a question of its own, so that its
    /// other values can still be added.
    static Survey of(IndexSearcher searcher, QueryPlan plan, Query words, SearchQuery query, Set<String> tokens)
            throws IOException {
        List<String> fields = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (query.chosen(facet).isEmpty()) {
                fields.add(Fields.count(facet));
            }
        }
        if (query.page() == 1 && !query.text().isBlank()) {
            fields.add(Fields.PEOPLE);
        }
        Object[] told = searcher.search(
                plan.filtered(words, query, tokens), new MultiCollectorManager(best(query), new PieceCounts(fields)));
        PieceCounts.Counted counted = (PieceCounts.Counted) told[1];
        Map<Facet, List<Facet.Value>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String field = Fields.count(facet);
            Map<String, Integer> values = counted.byField().get(field);
            facets.put(
                    facet,
                    values(
                            facet,
                            values != null
                                    ? values
                                    : searcher.search(
                                                    plan.filtered(words, query, tokens, facet),
                                                    new PieceCounts(List.of(field)))
                                            .byField()
                                            .get(field)));
        }
        return new Survey(
                groups(told[0]),
                counted.total(),
                facets,
                people(counted.byField().getOrDefault(Fields.PEOPLE, Map.of())));
    }

    /// The best pieces alone.
    static Collection<SearchGroup<BytesRef>> best(IndexSearcher searcher, Query asked, SearchQuery query)
            throws IOException {
        return groups(searcher.search(asked, best(query)));
    }

    /// How many pieces there are, and nothing else.
    static int total(IndexSearcher searcher, Query asked) throws IOException {
        return searcher.search(asked, new PieceCounts(List.of())).total();
    }

    private static FirstPassGroupingCollectorManager<BytesRef> best(SearchQuery query) {
        int offset = (query.page() - 1) * SearchQuery.PAGE_SIZE;
        return new FirstPassGroupingCollectorManager<>(
                () -> new TermGroupSelector(Fields.SUBJECT), order(query), offset, SearchQuery.PAGE_SIZE);
    }

    /// The best first, and of equals the newest; where nothing was typed, the newest.
    static Sort order(SearchQuery query) {
        var newest = new SortField(Fields.DAY, SortField.Type.LONG, true);
        return query.text().isBlank()
                ? new Sort(newest, SortField.FIELD_DOC)
                : new Sort(SortField.FIELD_SCORE, newest, SortField.FIELD_DOC);
    }

    @SuppressWarnings("unchecked")
    private static Collection<SearchGroup<BytesRef>> groups(@Nullable Object told) {
        return told == null ? List.of() : (Collection<SearchGroup<BytesRef>>) told;
    }

    private static List<Facet.Value> values(Facet facet, Map<String, Integer> counted) {
        Comparator<Facet.Value> order = facet == Facet.YEAR
                ? Comparator.comparing(Facet.Value::value).reversed()
                : Comparator.comparingInt(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
        return most(counted, MOST_FACET_VALUES)
                .map(entry -> {
                    Tag tag = Fields.tag(facet, entry.getKey());
                    return new Facet.Value(tag.value(), tag.label(), entry.getValue());
                })
                .sorted(order)
                .toList();
    }

    private static List<Spoke> people(Map<String, Integer> counted) {
        return most(counted, MOST_PEOPLE)
                .map(entry -> new Spoke(SubjectRef.parse(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Stream<Map.Entry<String, Integer>> most(Map<String, Integer> counted, int most) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most);
    }

    /// How many documents each piece has among those that are asked.
    static Map<String, Integer> bySubject(IndexSearcher searcher, Query asked) throws IOException {
        return searcher.search(asked, new CollectorManager<BySubject, Map<String, Integer>>() {
            @Override
            public BySubject newCollector() {
                return new BySubject();
            }

            @Override
            public Map<String, Integer> reduce(Collection<BySubject> collectors) {
                Map<String, Integer> all = new HashMap<>();
                collectors.forEach(
                        one -> one.counted.forEach((subject, count) -> all.merge(subject, count, Integer::sum)));
                return all;
            }
        });
    }

    private static final class BySubject extends SimpleCollector {

        private final Map<String, Integer> counted = new HashMap<>();
        private SortedDocValues subjects = DocValues.emptySorted();

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            subjects = DocValues.getSorted(context.reader(), Fields.SUBJECT);
        }

        @Override
        public void collect(int doc) throws IOException {
            if (subjects.advanceExact(doc)) {
                counted.merge(subjects.lookupOrd(subjects.ordValue()).utf8ToString(), 1, Integer::sum);
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
