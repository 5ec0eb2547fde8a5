package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Hit;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.search.SearchAnswer.Page;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.grouping.GroupDocs;
import org.apache.lucene.search.grouping.SearchGroup;
import org.apache.lucene.search.grouping.TermGroupSelector;
import org.apache.lucene.search.grouping.TopGroups;
import org.apache.lucene.search.grouping.TopGroupsCollectorManager;
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
        Survey survey = Survey.of(searcher, plan, words, query, tokens);
        int total = survey.total();
        List<Hit> hits = hits(searcher, asked, leniency, query, survey.best());
        boolean isFew = total > 0 && total < FEW && query.page() == 1;
        List<Hit> more = isFew ? more(searcher, query, tokens, hits) : List.of();
        return new SearchAnswer(query, total, notice, hits, more, survey.facets(), survey.people());
    }

    /// How many pieces there are.
    int total(IndexSearcher searcher, SearchQuery query, Set<String> tokens) throws IOException {
        Query words = plan.words(query.text(), QueryPlan.Leniency.ALL);
        return Survey.total(searcher, plan.filtered(words, query, tokens));
    }

    /// Those of these pieces that hold what was asked.
    Set<SubjectRef> among(IndexSearcher searcher, SearchQuery query, Set<SubjectRef> subjects, Set<String> tokens)
            throws IOException {
        Query words = plan.words(query.text(), QueryPlan.Leniency.ALL);
        Query among = new BooleanQuery.Builder()
                .add(plan.filtered(words, query, tokens), Occur.FILTER)
                .add(
                        QueryPlan.any(
                                Fields.SUBJECT,
                                subjects.stream().map(SubjectRef::key).collect(Collectors.toSet())),
                        Occur.FILTER)
                .build();
        return Survey.bySubject(searcher, among).keySet().stream()
                .map(SubjectRef::parse)
                .collect(Collectors.toSet());
    }

    /// What holds some of the words, without the answers.
    private List<Hit> more(IndexSearcher searcher, SearchQuery query, Set<String> tokens, List<Hit> answers)
            throws IOException {
        Query any = plan.words(query.text(), QueryPlan.Leniency.ANY);
        Set<SubjectRef> known = answers.stream().map(Hit::subject).collect(Collectors.toSet());
        Query asked = plan.filtered(any, query, tokens);
        return hits(searcher, asked, QueryPlan.Leniency.ANY, query, Survey.best(searcher, asked, query)).stream()
                .filter(hit -> !known.contains(hit.subject()))
                .limit(FEW - answers.size())
                .toList();
    }

    private List<Hit> hits(
            IndexSearcher searcher,
            Query asked,
            QueryPlan.Leniency leniency,
            SearchQuery query,
            Collection<SearchGroup<BytesRef>> best)
            throws IOException {
        if (best.isEmpty()) {
            return List.of();
        }
        Query among = new BooleanQuery.Builder()
                .add(asked, Occur.MUST)
                .add(
                        new TermInSetQuery(
                                Fields.SUBJECT,
                                best.stream().map(group -> group.groupValue).toList()),
                        Occur.FILTER)
                .build();
        TopGroups<BytesRef> groups = searcher.search(
                among,
                new TopGroupsCollectorManager<>(
                        () -> new TermGroupSelector(Fields.SUBJECT),
                        best,
                        Survey.order(query),
                        Sort.RELEVANCE,
                        0,
                        DOCUMENTS_A_PIECE,
                        false));
        var marks = new Marks(
                analyzer, plan.marked(query.text(), leniency, false), plan.marked(query.text(), leniency, true));
        Map<String, Integer> pagesFound = pagesFound(searcher, among, query);
        List<Hit> hits = new ArrayList<>();
        for (GroupDocs<BytesRef> group : groups.groups) {
            hits.add(hit(searcher, group, pagesFound, marks));
        }
        return hits;
    }

    /// Only what is shown is read: reading is slow.
    private static Hit hit(
            IndexSearcher searcher, GroupDocs<BytesRef> group, Map<String, Integer> pagesFound, Marks marks)
            throws IOException {
        List<Page> pages = new ArrayList<>();
        Document shown = null;
        Document firstPage = null;
        for (ScoreDoc scored : group.scoreDocs()) {
            int number = number(searcher, scored.doc);
            if (number == 0 ? shown != null : pages.size() == MOST_PAGES) {
                continue;
            }
            Document document = searcher.storedFields().document(scored.doc);
            if (number == 0) {
                shown = document;
                continue;
            }
            firstPage = firstPage == null ? document : firstPage;
            String snippet = marks.text(document.get(Fields.TEXT));
            if (snippet.contains(Marks.OPEN)) {
                pages.add(new Page(number, document.get(Fields.URL), snippet, document.get(Fields.THUMBNAIL)));
            }
        }
        boolean isPage = shown == null;
        shown = isPage ? firstPage : shown;
        if (shown == null) {
            throw new IllegalStateException("A group without documents");
        }
        SubjectRef subject = SubjectRef.parse(shown.get(Fields.SUBJECT));
        String date = shown.get(Fields.DATE);
        return new Hit(
                subject,
                shown.get(Fields.TITLE),
                marks.title(shown.get(Fields.TITLE)),
                shown.get(Fields.URL),
                isPage ? "" : marks.text(shown.get(Fields.TEXT)),
                shown.get(Fields.DETAIL),
                shown.get(Fields.THUMBNAIL),
                Fields.themes(shown),
                date == null ? null : LocalDate.parse(date),
                pages,
                pages.isEmpty() ? 0 : pagesFound.getOrDefault(subject.key(), 0));
    }

    private static int number(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
        return numbers.advanceExact(doc - leaf.docBase) ? Math.toIntExact(numbers.longValue()) : 0;
    }

    /// How many pages of each of these pieces hold the words themselves.
    private Map<String, Integer> pagesFound(IndexSearcher searcher, Query among, SearchQuery query) throws IOException {
        Query pages = new BooleanQuery.Builder()
                .add(plan.inText(query.text()), Occur.FILTER)
                .add(among, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.PAGE, "true")), Occur.FILTER)
                .build();
        return Survey.bySubject(searcher, pages);
    }
}
