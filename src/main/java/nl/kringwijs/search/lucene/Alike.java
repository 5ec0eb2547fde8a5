package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// Finds pieces that are about the same as one: those with the words that are common in it and rare elsewhere, and
/// more those of the same themes.
final class Alike {

    /// So much of a piece says what it is about.
    private static final int DOCUMENTS_READ = 12;

    private static final int TEXT_READ = 20_000;
    private static final int WORDS = 20;
    /// A word of so many documents may be common and still say something in a small network.
    private static final int COMMON_AT_LEAST = 50;

    private static final float THEME = 2f;
    /// Pages of one piece may fill the list, so more are asked for.
    private static final int DOCUMENTS_A_PIECE = 8;

    private final Analyzer analyzer;
    private final QueryPlan plan;

    Alike(Analyzer analyzer, QueryPlan plan) {
        this.analyzer = analyzer;
        this.plan = plan;
    }

    List<Suggestion> find(IndexSearcher searcher, SubjectRef subject, Set<Kind> kinds, Set<String> tokens, int most)
            throws IOException {
        TopDocs own = searcher.search(QueryPlan.of(subject, tokens), DOCUMENTS_READ);
        var text = new StringBuilder();
        Set<Long> days = new HashSet<>();
        Set<String> themes = new HashSet<>();
        for (ScoreDoc one : own.scoreDocs) {
            Document document = searcher.storedFields().document(one.doc);
            text.append(document.get(Fields.TITLE))
                    .append(' ')
                    .append(document.get(Fields.HEADING))
                    .append(' ');
            text.append(document.get(Fields.TEXT)).append('\n');
            String date = document.get(Fields.DATE);
            if (date != null) {
                days.add(LocalDate.parse(date).toEpochDay());
            }
            Fields.themes(document).forEach(theme -> themes.add(theme.value()));
        }
        if (text.isEmpty()) {
            return List.of();
        }
        var asked = new BooleanQuery.Builder();
        days.forEach(day -> asked.add(NumericDocValuesField.newSlowExactQuery(Fields.DAY, day), Occur.MUST_NOT));
        themes.forEach(theme -> asked.add(
                new BoostQuery(new TermQuery(new Term(Fields.filter(Facet.THEME), theme)), THEME), Occur.SHOULD));
        asked.add(words(searcher, text.substring(0, Math.min(TEXT_READ, text.length()))), Occur.MUST);
        asked.add(new TermQuery(new Term(Fields.SUBJECT, subject.key())), Occur.MUST_NOT);
        asked.add(
                QueryPlan.any(
                        Fields.filter(Facet.KIND),
                        kinds.stream().map(Kind::code).collect(Collectors.toSet())),
                Occur.FILTER);
        asked.add(QueryPlan.any(Fields.AUDIENCE, tokens), Occur.FILTER);
        return pieces(searcher, asked.build(), most, tokens);
    }

    private Query words(IndexSearcher searcher, String text) throws IOException {
        var like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(analyzer);
        like.setFieldNames(new String[] {Fields.TEXT, Fields.TITLE});
        like.setMinDocFreq(2);
        like.setMinTermFreq(1);
        like.setMaxDocFreq(Math.max(COMMON_AT_LEAST, searcher.getIndexReader().numDocs() / 3));
        like.setMaxQueryTerms(WORDS);
        like.setBoost(true);
        return like.like(Fields.TEXT, new StringReader(text));
    }

    /// One suggestion a piece, under its own name and address.
    private List<Suggestion> pieces(IndexSearcher searcher, Query asked, int most, Set<String> tokens)
            throws IOException {
        List<SubjectRef> subjects = new ArrayList<>();
        for (ScoreDoc found : searcher.search(asked, most * DOCUMENTS_A_PIECE).scoreDocs) {
            SubjectRef one =
                    SubjectRef.parse(searcher.storedFields().document(found.doc).get(Fields.SUBJECT));
            if (!subjects.contains(one) && subjects.size() < most) {
                subjects.add(one);
            }
        }
        List<Suggestion> pieces = new ArrayList<>();
        for (SubjectRef one : subjects) {
            Query head = new BooleanQuery.Builder()
                    .add(plan.heads(tokens), Occur.FILTER)
                    .add(QueryPlan.of(one, tokens), Occur.FILTER)
                    .build();
            for (ScoreDoc found : searcher.search(head, 1).scoreDocs) {
                pieces.add(Fields.suggestion(searcher.storedFields().document(found.doc)));
            }
        }
        return pieces;
    }
}
