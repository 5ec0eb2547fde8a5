package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Hit;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.search.SearchAnswer.Page;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.grouping.FirstPassGroupingCollectorManager;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.SearchGroup;
import org.apache.lucene.search.grouping.TermGroupSelector;
import org.apache.lucene.search.grouping.TopGroups;
import org.apache.lucene.search.grouping.TopGroupsCollectorManager;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.BytesRef;

/// Asks the index and makes results of it: one per piece, with at most three pages, the words marked, and counts of
/// pieces per facet.
final class Answers {

    private static final int MOST_PAGES = 3;
    /// So many results fill a first page.
    private static final int FEW = 10;
    private static final int DOCUMENTS_A_PIECE = 8;

    private final Analyzer analyzer;
    private final QueryPlan plan;

    Answers(Analyzer analyzer, QueryPlan plan) {
        this.analyzer = analyzer;
        this.plan = plan;
    }

    SearchAnswer answer(
            IndexSearcher searcher, SearchQuery query, Set<String> tokens, QueryPlan.Leniency leniency, Notice notice)
            throws IOException {
        Query words = plan.words(query.text(), leniency);
        Query asked = plan.filtered(words, query, tokens);
        Counts counts = Counts.of(searcher, plan, words, query, tokens);
        int total = counts.total();
        List<Hit> hits = total == 0 ? List.of() : hits(searcher, asked, words, query);
        boolean isFew = total > 0 && total < FEW && query.page() == 1;
        List<Hit> more = isFew ? more(searcher, query, tokens, hits) : List.of();
        return new SearchAnswer(query, total, notice, hits, more, counts.facets(), counts.people());
    }

    /// What holds some of the words, without the answers.
    private List<Hit> more(IndexSearcher searcher, SearchQuery query, Set<String> tokens, List<Hit> answers)
            throws IOException {
        Query any = plan.words(query.text(), QueryPlan.Leniency.ANY);
        Set<SubjectRef> known = answers.stream().map(Hit::subject).collect(Collectors.toSet());
        return hits(searcher, plan.filtered(any, query, tokens), any, query).stream()
                .filter(hit -> !known.contains(hit.subject()))
                .limit(FEW - answers.size())
                .toList();
    }

    private List<Hit> hits(IndexSearcher searcher, Query asked, Query words, SearchQuery query) throws IOException {
        int offset = (query.page() - 1) * SearchQuery.PAGE_SIZE;
        Collection<SearchGroup<BytesRef>> best = searcher.search(
                asked,
                new FirstPassGroupingCollectorManager<>(
                        () -> new TermGroupSelector(Fields.SUBJECT), order(query), offset, SearchQuery.PAGE_SIZE));
        if (best == null || best.isEmpty()) {
            return List.of();
        }
        TopGroups<BytesRef> groups = searcher.search(
                asked,
                new TopGroupsCollectorManager<>(
                        () -> new TermGroupSelector(Fields.SUBJECT),
                        best,
                        order(query),
                        Sort.RELEVANCE,
                        0,
                        DOCUMENTS_A_PIECE,
                        false));
        var marker = new Marker(searcher, words);
        Map<String, Integer> pagesFound = pagesFound(searcher, asked, query, groups);
        List<Hit> hits = new ArrayList<>();
        for (GroupDocs<BytesRef> group : groups.groups) {
            hits.add(hit(searcher, group, pagesFound, marker));
        }
        return hits;
    }

    /// The best first, and of equals the newest; where nothing was typed, the newest.
    private static Sort order(SearchQuery query) {
        var newest = new SortField(Fields.DAY, SortField.Type.LONG, true);
        return query.text().isBlank()
                ? new Sort(newest, SortField.FIELD_DOC)
                : new Sort(SortField.FIELD_SCORE, newest, SortField.FIELD_DOC);
    }

    private Hit hit(IndexSearcher searcher, GroupDocs<BytesRef> group, Map<String, Integer> pagesFound, Marker marker)
            throws IOException {
        List<Page> pages = new ArrayList<>();
        Document shown = null;
        int shownDoc = -1;
        for (ScoreDoc scored : group.scoreDocs()) {
            Document document = searcher.storedFields().document(scored.doc);
            int number = document.getField(Fields.PAGE).numericValue().intValue();
            if (number > 0 && pages.size() < MOST_PAGES) {
                String snippet = marker.text(scored.doc);
                if (snippet.contains("<mark>")) {
                    pages.add(new Page(number, document.get(Fields.URL), snippet, document.get(Fields.THUMBNAIL)));
                }
            }
            if (shown == null
                    || (number == 0
                            && shown.getField(Fields.PAGE).numericValue().intValue() > 0)) {
                shown = document;
                shownDoc = scored.doc;
            }
        }
        if (shown == null) {
            throw new IllegalStateException("A group without documents");
        }
        SubjectRef subject = SubjectRef.parse(shown.get(Fields.SUBJECT));
        String date = shown.get(Fields.DATE);
        boolean onlyPages = shown.getField(Fields.PAGE).numericValue().intValue() > 0;
        return new Hit(
                subject,
                shown.get(Fields.TITLE),
                marker.title(shownDoc),
                shown.get(Fields.URL),
                onlyPages ? "" : marker.text(shownDoc),
                shown.get(Fields.DETAIL),
                shown.get(Fields.THUMBNAIL),
                Fields.themes(shown),
                date == null ? null : LocalDate.parse(date),
                pages,
                pages.isEmpty() ? 0 : pagesFound.getOrDefault(subject.key(), 0));
    }

    /// How many pages of each of these pieces hold the words themselves.
    private Map<String, Integer> pagesFound(
            IndexSearcher searcher, Query asked, SearchQuery query, TopGroups<BytesRef> groups) throws IOException {
        List<BytesRef> subjects =
                Stream.of(groups.groups).map(GroupDocs::groupValue).toList();
        Query pages = new BooleanQuery.Builder()
                .add(plan.inText(query.text()), Occur.FILTER)
                .add(asked, Occur.FILTER)
                .add(new TermInSetQuery(Fields.SUBJECT, subjects), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.PAGE, "true")), Occur.FILTER)
                .build();
        return Counts.bySubject(searcher, pages);
    }

    /// Marks the found words in titles and texts, as safe HTML.
    private final class Marker {

        private final IndexSearcher searcher;
        private final Query words;
        private final Map<Integer, String> titles = new HashMap<>();

        private Marker(IndexSearcher searcher, Query words) {
            this.searcher = searcher;
            this.words = words;
        }

        private String title(int doc) throws IOException {
            String known = titles.get(doc);
            if (known == null) {
                known = mark(Fields.TITLE, doc, 1, Integer.MAX_VALUE - 1);
                titles.put(doc, known);
            }
            return known;
        }

        private String text(int doc) throws IOException {
            return mark(Fields.TEXT, doc, 2, 0);
        }

        private String mark(String field, int doc, int passages, int wholeText) throws IOException {
            var builder = UnifiedHighlighter.builder(searcher, analyzer)
                    .withFieldMatcher(queried -> queried.startsWith(field))
                    .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", " … ", true))
                    .withMaxNoHighlightPassages(1);
            if (wholeText > 0) {
                builder.withBreakIterator(org.apache.lucene.search.uhighlight.WholeBreakIterator::new);
            }
            Map<String, String[]> marked = new Anew(builder)
                    .highlightFields(new String[] {field}, words, new int[] {doc}, new int[] {passages});
            String[] found = marked.get(field);
            return found == null || found[0] == null ? "" : shortened(found[0], wholeText);
        }

        private static String shortened(String marked, int wholeText) {
            int limit = 360;
            if (wholeText > 0 || marked.length() <= limit || marked.indexOf("<mark>", limit) >= 0) {
                return marked;
            }
            int space = marked.lastIndexOf(' ', limit);
            int cut = space > 0 ? space : limit;
            int lastOpen = marked.lastIndexOf("<mark>", cut);
            int lastClose = marked.lastIndexOf("</mark>", cut);
            return lastOpen > lastClose ? marked : marked.substring(0, cut) + " …";
        }
    }

    /// Finds the words by taking the text apart once more, with the parts of its compounds: a hit on a part marks the
    /// whole word.
    private static final class Anew extends UnifiedHighlighter {

        private Anew(Builder builder) {
            super(builder);
        }

        @Override
        protected OffsetSource getOffsetSource(String field) {
            return OffsetSource.ANALYSIS;
        }
    }
}
