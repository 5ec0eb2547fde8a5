package nl.kringwijs.search.lucene;

import java.util.List;
import nl.kringwijs.search.SearchDocument;
import nl.kringwijs.shared.SubjectRef;

/// A way of searching that is compared with others over one corpus.
interface Chain extends AutoCloseable {

    String name();

    void fill(List<SearchDocument> corpus) throws Exception;

    /// @param total true answers, without what a fallback found
    /// @param results the first ten, each piece once
    record Found(int total, List<SubjectRef> results) {}

    Found find(String words) throws Exception;
}
