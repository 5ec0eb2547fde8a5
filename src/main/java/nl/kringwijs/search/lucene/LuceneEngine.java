package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchAnswer.Notice;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.search.SearchEngine;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.search.SynonymRings;
import nl.kringwijs.search.dutch.DutchAnalysis;
import nl.kringwijs.shared.PortalHome;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.springframework.stereotype.Component;

/// Lucene inside the portal: this node's own index, in `index` under the portal's home.
@Component
class LuceneEngine implements SearchEngine, AutoCloseable {

    private static final int MOST_CORRECTIONS = 4;

    private final QueryPlan plan;
    private final Answers answers;
    private final DirectSpellChecker speller = new DirectSpellChecker();
    private final IndexFolder folder;

    LuceneEngine(PortalHome home, DutchAnalysis dutch, SynonymRings synonyms) {
        Analyzer analyzer = Fields.analyzer(dutch);
        plan = new QueryPlan(analyzer, dutch, synonyms);
        answers = new Answers(dutch.parts(), plan);
        folder = new IndexFolder(home.resolve("index"), IndexFolder.identity(), analyzer);
        speller.setMinQueryLength(4);
    }

    @Override
    public Optional<Cursor> cursor() {
        return folder.cursor();
    }

    @Override
    public void replace(SubjectRef subject, List<SearchDocument> documents) {
        try {
            folder.writer()
                    .updateDocuments(
                            new Term(Fields.SUBJECT, subject.key()),
                            documents.stream().map(Fields::document).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void refresh() {
        try {
            folder.searchers().maybeRefreshBlocking();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void commit(Cursor cursor) {
        try {
            folder.commit(cursor);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
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
        for (String corrected : corrections(searcher, query.text())) {
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
        return new SearchAnswer(asked, 0, found.notice(), found.hits(), found.more(), found.facets());
    }

    /// Spellings of the whole question that stand in the index. Used only when they find something this reader may
    /// see, so they give away nothing.
    private List<String> corrections(IndexSearcher searcher, String text) throws IOException {
        List<String> words = plan.terms(Fields.TEXT_EXACT, text);
        List<String> corrections = new ArrayList<>();
        for (int at = 0; at < words.size() && corrections.size() < MOST_CORRECTIONS; at++) {
            for (String field : List.of(Fields.TEXT_EXACT, Fields.TITLE_EXACT)) {
                SuggestWord[] suggested = speller.suggestSimilar(
                        new Term(field, words.get(at)),
                        MOST_CORRECTIONS,
                        searcher.getIndexReader(),
                        SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
                for (SuggestWord suggestion : suggested) {
                    corrections.add(replaced(text, words, at, suggestion.string));
                }
            }
        }
        return corrections.stream().distinct().toList();
    }

    /// The question as it was typed, with one word of it spelled otherwise.
    private static String replaced(String text, List<String> words, int at, String spelled) {
        var typed = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.get(at)) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        if (typed.find()) {
            return typed.replaceFirst(Matcher.quoteReplacement(spelled));
        }
        List<String> corrected = new ArrayList<>(words);
        corrected.set(at, spelled);
        return String.join(" ", corrected).replace('_', ' ').strip();
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
                Document document = searcher.storedFields().document(found.doc);
                suggestions.add(new Suggestion(
                        SubjectRef.parse(document.get(Fields.SUBJECT)),
                        document.get(Fields.TITLE),
                        document.get(Fields.URL)));
            }
            return suggestions;
        });
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
    public Set<SubjectRef> subjects() {
        return withSearcher(searcher -> {
            Set<SubjectRef> subjects = new HashSet<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                SortedDocValues values = leaf.reader().getSortedDocValues(Fields.SUBJECT);
                for (int doc = 0; values != null && doc < leaf.reader().maxDoc(); doc++) {
                    boolean alive = leaf.reader().getLiveDocs() == null
                            || leaf.reader().getLiveDocs().get(doc);
                    if (alive && values.advanceExact(doc)) {
                        subjects.add(SubjectRef.parse(
                                values.lookupOrd(values.ordValue()).utf8ToString()));
                    }
                }
            }
            return subjects;
        });
    }

    private interface Asking<T> {
        T ask(IndexSearcher searcher) throws IOException;
    }

    private <T> T withSearcher(Asking<T> asking) {
        IndexSearcher searcher = null;
        try {
            searcher = folder.searchers().acquire();
            return asking.ask(searcher);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            release(searcher);
        }
    }

    private void release(@org.jspecify.annotations.Nullable IndexSearcher searcher) {
        if (searcher != null) {
            try {
                folder.searchers().release(searcher);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }
}
