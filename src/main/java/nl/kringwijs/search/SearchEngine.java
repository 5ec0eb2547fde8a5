package nl.kringwijs.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kringwijs.shared.SubjectRef;

/// The port to what keeps the index. One adapter stands in `search.lucene`.
public interface SearchEngine {

    /// How far the index has read the log of changes: transaction and row. Empty when the index is new and must be
    /// filled.
    Optional<Cursor> cursor();

    /// Puts these documents in the place of whatever the subject had. None removes it.
    void replace(SubjectRef subject, List<SearchDocument> documents);

    /// Makes what was replaced findable.
    void refresh();

    /// Keeps what was replaced, together with how far we read.
    void commit(Cursor cursor);

    /// Answers for a reader who holds these audience tokens.
    SearchAnswer find(SearchQuery query, Set<String> tokens);

    /// Tells whether a word in a text is one that was asked for: in another form, or a compound of it.
    default Predicate<String> recognising(String asked) {
        return word -> asked.equalsIgnoreCase(word);
    }

    List<Suggestion> suggest(String typed, Set<String> tokens, int most);

    /// Paths of the pieces a reader with these tokens may open, in no order, at most so many.
    List<String> addresses(Set<String> tokens, int most);

    /// Every subject in the index.
    Set<SubjectRef> subjects();

    /// A point in a log of changes.
    ///
    /// @param log which log it is
    record Cursor(UUID log, long xid, long id) {}
}
