package nl.kringwijs.search.lucene;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.shared.SubjectRef;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Lucene as it comes, with its analyzer for Dutch: title and text, and as many words as in our own plan.
final class DutchAnalyzerChain implements Chain {

    private static final int ENOUGH = 200;

    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DutchAnalyzer analyzer = new DutchAnalyzer();
    private IndexSearcher searcher;

    @Override
    public String name() {
        return "DutchAnalyzer";
    }

    @Override
    public void fill(List<SearchDocument> corpus) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (SearchDocument source : corpus) {
                var document = new Document();
                document.add(new StoredField("subject", source.subject().key()));
                document.add(new TextField("title", source.title() + "\n" + source.heading(), Field.Store.NO));
                document.add(new TextField("text", source.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
    }

    @Override
    public Found find(String words) throws IOException {
        List<String> terms = Terms.of(analyzer, "text", words);
        if (terms.isEmpty()) {
            return new Found(0, List.of());
        }
        var all = new BooleanQuery.Builder();
        if (words.startsWith("\"")) {
            all.add(new PhraseQuery("text", terms.toArray(String[]::new)), Occur.SHOULD);
            all.add(new PhraseQuery("title", terms.toArray(String[]::new)), Occur.SHOULD);
        } else {
            terms.forEach(term -> all.add(
                    new DisjunctionMaxQuery(
                            List.of(
                                    new TermQuery(new Term("text", term)),
                                    new BoostQuery(new TermQuery(new Term("title", term)), 2.5f)),
                            0.2f),
                    Occur.SHOULD));
            all.setMinimumNumberShouldMatch(terms.size() <= 2 ? terms.size() : Math.max(2, (terms.size() + 2) / 3));
        }
        TopDocs found = searcher.search(all.build(), ENOUGH);
        Set<SubjectRef> subjects = new LinkedHashSet<>();
        for (ScoreDoc one : found.scoreDocs) {
            subjects.add(
                    SubjectRef.parse(searcher.storedFields().document(one.doc).get("subject")));
        }
        return new Found(
                (int) found.totalHits.value(), subjects.stream().limit(10).toList());
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
