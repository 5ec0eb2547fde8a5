package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
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
import nl.kringwijs.search.SearchAway;
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
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Lucene inside the portal: this node's own index, in `index` under the portal's home.
@Component
class LuceneEngine implements SearchEngine, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LuceneEngine.class);
    private static final int SHOWN_EVERY = 50;

    private final QueryPlan plan;
    private final Answers answers;
    private final Spelling spelling;
    private final Alike alike;
    private final Generations generations;
    private volatile boolean damaged;
    private volatile boolean suspect;

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

    /// Something that reads or writes files.
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T trying(Work<T> work) {
        try {
            return work.run();
        } catch (CorruptIndexException failure) {
            damaged = true;
            throw new SearchAway("The search index is damaged and is filled anew", failure);
        } catch (IOException | AlreadyClosedException failure) {
            suspect = true;
            throw new SearchAway("The search index can not be read or written", failure);
        }
    }

    @Override
    public Optional<Cursor> cursor() {
        return trying(() -> {
            if (suspect) {
                suspect = false;
                isSound();
            }
            if (damaged) {
                log.warn(
                        "The search index in {} is damaged and is filled anew",
                        generations.current().path());
                generations.take(generations.begin());
                damaged = false;
            }
            generations.reopen();
            return generations.current().cursor();
        });
    }

    @Override
    public void replace(SubjectRef subject, List<SearchDocument> documents) {
        replace(generations.current(), subject, documents);
    }

    private void replace(IndexFolder folder, SubjectRef subject, List<SearchDocument> documents) {
        var all = new Term(Fields.SUBJECT, subject.key());
        // An update with no documents leaves Lucene a buffer that it counts on to hold some
        trying(() -> documents.isEmpty()
                ? folder.writer().deleteDocuments(all)
                : folder.writer()
                        .updateDocuments(
                                all, documents.stream().map(Fields::document).toList()));
        CrashPoints.pass("index.after-replace");
    }

    @Override
    public void refresh() {
        refresh(generations.current());
    }

    private void refresh(IndexFolder folder) {
        trying(() -> {
            folder.searchers().maybeRefreshBlocking();
            return folder;
        });
    }

    @Override
    public void commit(Cursor cursor) {
        CrashPoints.pass("index.before-commit");
        trying(() -> {
            generations.current().commit(cursor);
            return cursor;
        });
        CrashPoints.pass("index.after-commit");
    }

    @Override
    public Filling fill() {
        boolean isBeside = cursor().isPresent();
        IndexFolder folder = isBeside ? trying(generations::begin) : generations.current();
        return new Fill(folder, isBeside);
    }

    /// An index that is being filled: beside the present one, or where there is none that answers, in its place, with
    /// what there is so far.
    private final class Fill implements Filling {

        private final IndexFolder folder;
        private final boolean isBeside;
        private int done;
        private boolean finished;

        private Fill(IndexFolder folder, boolean isBeside) {
            this.folder = folder;
            this.isBeside = isBeside;
        }

        @Override
        public void replace(SubjectRef subject, List<SearchDocument> documents) {
            LuceneEngine.this.replace(folder, subject, documents);
            done++;
            if (!isBeside && done % SHOWN_EVERY == 0) {
                refresh(folder);
            }
            CrashPoints.pass("fill.under-way");
        }

        @Override
        public void finish(Cursor cursor) {
            refresh(folder);
            CrashPoints.pass("fill.before-commit");
            trying(() -> {
                folder.commit(cursor, Optional.of(Instant.now()));
                return cursor;
            });
            CrashPoints.pass("fill.after-commit");
            finished = true;
            if (isBeside) {
                generations.take(folder);
            }
            CrashPoints.pass("fill.after-swap");
        }

        @Override
        public void close() {
            if (isBeside && !finished) {
                generations.drop(folder);
            }
        }
    }

    @Override
    public boolean isSound() {
        boolean isSound = trying(() -> generations.current().isSound());
        damaged = damaged || !isSound;
        return isSound;
    }

    @Override
    public State state() {
        IndexFolder folder = generations.current();
        try {
            return trying(() -> new State(
                    withSearcher(searcher -> searcher.getIndexReader().numDocs()),
                    folder.bytes(),
                    folder.filledAt().orElse(null),
                    Generations.identity()));
        } catch (SearchAway away) {
            if (folder != generations.current()) {
                // Another took its place at this very moment
                return state();
            }
            throw away;
        }
    }

    @Override
    public SearchAnswer find(SearchQuery query, Set<String> tokens) {
        return withSearcher(searcher -> find(searcher, query, tokens));
    }

    private SearchAnswer find(IndexSearcher searcher, SearchQuery query, Set<String> tokens) throws IOException {
        SearchAnswer typed = answers.answer(searcher, query, tokens, QueryPlan.Leniency.ALL, Notice.NOTHING_TO_SAY);
        if (typed.total() > 0 || query.text().isBlank()) {
            return typed;
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

    /// True answers only: what a fallback found is shown, but not counted.
    private static SearchAnswer fallback(SearchQuery asked, SearchAnswer found) {
        return new SearchAnswer(asked, 0, found.notice(), found.hits(), found.more(), found.facets(), found.people());
    }

    @Override
    public Predicate<String> recognising(String asked) {
        return plan.recognising(asked);
    }

    @Override
    public List<Suggestion> suggest(String typed, Set<String> tokens, int most) {
        return withSearcher(searcher -> {
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
        return withSearcher(searcher -> alike.find(searcher, subject, kinds, tokens, most));
    }

    @Override
    public List<String> addresses(Set<String> tokens, int most) {
        return withSearcher(searcher -> {
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
        return withSearcher(searcher -> {
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

    private interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Asking<T> asking) {
        return trying(() -> {
            SearcherManager searchers = generations.current().searchers();
            IndexSearcher searcher = acquired(searchers);
            while (searcher == null) {
                searchers = generations.current().searchers();
                searcher = acquired(searchers);
            }
            try {
                return asking.ask(searcher);
            } catch (RuntimeException failure) {
                // What Lucene stumbles over in a damaged file is not always told as such
                suspect = true;
                throw failure;
            } finally {
                searchers.release(searcher);
            }
        });
    }

    /// @return null when another index took its place at this very moment
    private @Nullable IndexSearcher acquired(SearcherManager searchers) throws IOException {
        try {
            return searchers.acquire();
        } catch (AlreadyClosedException closed) {
            if (searchers == generations.current().searchers()) {
                throw closed;
            }
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        generations.close();
    }
}
