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
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.SearchAnswer.Spoke;
import nl.kringwijs.search.SearchDocument.Tag;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.grouping.AllGroupsCollectorManager;
import org.apache.lucene.search.grouping.GroupedFacetResult;
import org.apache.lucene.search.grouping.TermGroupFacetCollectorManager;
import org.apache.lucene.search.grouping.TermGroupSelector;

/// Counts of pieces: all, per value of each facet, and per person who spoke. What can be counted by one question is.
///
/// @param people who spoke in most of the pieces; of the first page of what was typed
record Counts(int total, Map<Facet, List<Facet.Value>> facets, List<Spoke> people) {

    private static final int MOST_FACET_VALUES = 40;
    /// More than are shown, since some may be hidden.
    private static final int MOST_PEOPLE = 12;

    /// A facet in which something is chosen is counted without its own choice, so that its other values can still be
    /// added.
    static Counts of(IndexSearcher searcher, QueryPlan plan, Query words, SearchQuery query, Set<String> tokens)
            throws IOException {
        List<Facet> free = new ArrayList<>();
        List<CollectorManager<? extends Collector, ?>> managers = new ArrayList<>();
        managers.add(new AllGroupsCollectorManager<>(() -> new TermGroupSelector(Fields.SUBJECT)));
        for (Facet facet : Facet.values()) {
            if (query.chosen(facet).isEmpty()) {
                free.add(facet);
                managers.add(counting(Fields.count(facet), MOST_FACET_VALUES));
            }
        }
        boolean withPeople = query.page() == 1 && !query.text().isBlank();
        if (withPeople) {
            managers.add(counting(Fields.PEOPLE, MOST_PEOPLE));
        }
        Object[] counted = searcher.search(
                plan.filtered(words, query, tokens),
                new MultiCollectorManager(managers.toArray(CollectorManager[]::new)));
        Map<Facet, List<Facet.Value>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            int at = free.indexOf(facet);
            GroupedFacetResult result = at >= 0
                    ? (GroupedFacetResult) counted[at + 1]
                    : searcher.search(
                            plan.filtered(words, query, tokens, facet),
                            counting(Fields.count(facet), MOST_FACET_VALUES));
            facets.put(facet, values(facet, result));
        }
        List<Spoke> people = withPeople ? people((GroupedFacetResult) counted[counted.length - 1]) : List.of();
        return new Counts(((Collection<?>) counted[0]).size(), facets, people);
    }

    private static TermGroupFacetCollectorManager counting(String field, int most) {
        return new TermGroupFacetCollectorManager(Fields.SUBJECT, field, true, null, most, 1, true);
    }

    private static List<Facet.Value> values(Facet facet, GroupedFacetResult counted) {
        Comparator<Facet.Value> order = facet == Facet.YEAR
                ? Comparator.comparing(Facet.Value::value).reversed()
                : Comparator.comparingInt(Facet.Value::count).reversed().thenComparing(Facet.Value::label);
        return counted.getFacetEntries(0, MOST_FACET_VALUES).stream()
                .map(entry -> {
                    Tag tag = Fields.tag(facet, entry.value().utf8ToString());
                    return new Facet.Value(tag.value(), tag.label(), entry.count());
                })
                .sorted(order)
                .toList();
    }

    private static List<Spoke> people(GroupedFacetResult counted) {
        return counted.getFacetEntries(0, MOST_PEOPLE).stream()
                .map(entry -> new Spoke(SubjectRef.parse(entry.value().utf8ToString()), entry.count()))
                .toList();
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
