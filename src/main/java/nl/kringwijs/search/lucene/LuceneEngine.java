package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kringwijs.jobs.CrashPoints;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchEngine;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.search.SynonymRings;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Lucene inside the portal: this node's own index, in `index` under the portal's home.
@Component
class LuceneEngine implements SearchEngine, AutoCloseable {

    private static final int MANY_TIMES = 5;

    private final QueryPlan plan;
    private final Answers answers;
    private final Spelling spelling;
    private final Alike alike;
    private final Generations generations;

    @Autowired
    LuceneEngine(PortalHome home, DutchAnalysis dutch, SynonymRings synonyms) {
        this(home, dutch, synonyms, FSDirectory::open);
    }

    LuceneEngine(PortalHome home, DutchAnalysis dutch, SynonymRings synonyms, Generations.Opening opening) {
        Analyzer analyzer = Fields.analyzer(dutch);
        plan = new QueryPlan(analyzer, dutch, synonyms);
        answers = new Answers(dutch.parts(), plan);
        spelling = new Spelling(plan);
        alike = new Alike(analyzer, plan);
        try {
            generations = new Generations(home.resolve("index"), analyzer, opening);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void mend() {
        generations.current().trying(() -> {
            generations.mend();
            return generations;
        });
    }

    @Override
    public boolean examine() {
        return generations.current().trying(generations::examine);
    }

    @Override
    public Optional<Cursor> cursor() {
        return generations.current().cursor();
    }

    @Override
    public void replace(SubjectRef subject, List<SearchDocument> documents) {
        generations.current().replace(subject, documents);
    }

    @Override
    public void refresh() {
        generations.current().refresh();
    }

    @Override
    public void commit(Cursor cursor) {
        IndexFolder folder = generations.current();
        CrashPoints.pass("index.before-commit");
        folder.commit(cursor, folder.filledAt());
        CrashPoints.pass("index.after-commit");
    }

    @Override
    public Filling fill() {
        IndexFolder now = generations.current();
        if (now.cursor().isPresent()) {
            return new IndexFilling(generations, now.trying(generations::begin));
        }
        // What an attempt that broke off left behind may be gone by now
        now.empty();
        return new IndexFilling(generations, now);
    }

    @Override
    public State state() {
        int documents = generations.ask(searcher -> searcher.getIndexReader().numDocs());
        IndexFolder folder = generations.current();
        return folder.trying(
                () -> new State(documents, folder.bytes(), folder.filledAt().orElse(null), Generations.identity()));
    }

    @Override
    public SearchAnswer find(SearchQuery query, Set<String> tokens) {
        return generations.ask(searcher -> find(searcher, query, tokens));
    }

    private SearchAnswer find(IndexSearcher searcher, SearchQuery query, Set<String> tokens) throws IOException {
        SearchAnswer typed = answers.answer(searcher, query, tokens, QueryPlan.Leniency.ALL, Notice.NOTHING_TO_SAY);
        if (typed.total() > 0 || query.text().isBlank()) {
            return typed.isDoubtful() ? doubted(searcher, typed, tokens) : typed;
        }
        for (String corrected : spelling.corrections(searcher.getIndexReader(), query.text())) {
            SearchAnswer answer = answers.answer(
                    searcher,
                    query.withText(corrected),
                    tokens,
                    QueryPlan.Leniency.ALL,
                    new Notice(Notice.Code.CORRECTED, corrected));
            if (answer.total() > 0) {
                return fallback(query, answer);
            }
        }
        for (var leniency : List.of(QueryPlan.Leniency.FUZZY, QueryPlan.Leniency.ANY)) {
            SearchAnswer answer = answers.answer(
                    searcher, query, tokens, leniency, new Notice(Notice.Code.valueOf(leniency.name()), query.text()));
            if (answer.total() > 0) {
                return fallback(query, answer);
            }
        }
        return typed;
    }

    /// Asks whether something else was meant, where another spelling finds many times as much.
    private SearchAnswer doubted(IndexSearcher searcher, SearchAnswer typed, Set<String> tokens) throws IOException {
        for (String other :
                spelling.commoner(searcher.getIndexReader(), typed.query().text())) {
            if (answers.total(searcher, typed.query().withText(other), tokens) >= MANY_TIMES * typed.total()) {
                return typed.with(new Notice(Notice.Code.MEANT, other));
            }
        }
        return typed;
    }

    /// True answers only: what a fallback found is shown, but not counted.
    private static SearchAnswer fallback(SearchQuery asked, SearchAnswer found) {
        return new SearchAnswer(asked, 0, found.notice(), found.hits(), found.more(), found.facets(), found.people());
    }

    @Override
    public Set<SubjectRef> among(SearchQuery query, Set<SubjectRef> subjects, Set<String> tokens) {
        return generations.ask(searcher -> answers.among(searcher, query, subjects, tokens));
    }

    @Override
    public Predicate<String> recognising(String asked) {
        return plan.recognising(asked);
    }

    @Override
    public List<Suggestion> suggest(String typed, Set<String> tokens, int most) {
        return generations.ask(searcher -> {
            if (plan.terms(Fields.TITLE_EXACT, typed).isEmpty()) {
                return List.of();
            }
            List<Suggestion> suggestions = new ArrayList<>();
            for (ScoreDoc found : searcher.search(plan.titles(typed, tokens), most).scoreDocs) {
                suggestions.add(Fields.suggestion(searcher.storedFields().document(found.doc)));
            }
            return suggestions;
        });
    }

    @Override
    public List<Suggestion> alike(SubjectRef subject, Set<Kind> kinds, Set<String> tokens, int most) {
        return generations.ask(searcher -> alike.find(searcher, subject, kinds, tokens, most));
    }

    @Override
    public List<String> addresses(Set<String> tokens, int most) {
        return generations.ask(searcher -> {
            List<String> addresses = new ArrayList<>();
            for (ScoreDoc found : searcher.search(plan.heads(tokens), most).scoreDocs) {
                addresses.add(searcher.storedFields()
                        .document(found.doc, Set.of(Fields.URL))
                        .get(Fields.URL));
            }
            return addresses;
        });
    }

    @Override
    public Map<SubjectRef, Long> fingerprints() {
        return generations.ask(searcher -> {
            Map<SubjectRef, Long> sums = new HashMap<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues subjects = DocValues.getSorted(leaf.reader(), Fields.SUBJECT);
                NumericDocValues fingerprints = DocValues.getNumeric(leaf.reader(), Fields.FINGERPRINT);
                Bits alive = leaf.reader().getLiveDocs();
                for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
                    if ((alive == null || alive.get(doc)) && subjects.advanceExact(doc)) {
                        String key = subjects.lookupOrd(subjects.ordValue()).utf8ToString();
                        long one = fingerprints.advanceExact(doc) ? fingerprints.longValue() : 0;
                        sums.merge(SubjectRef.parse(key), one, Long::sum);
                    }
                }
            }
            return sums;
        });
    }

    @Override
    public void close() throws IOException {
        generations.close();
    }
}
