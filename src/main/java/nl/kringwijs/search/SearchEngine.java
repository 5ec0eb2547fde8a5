package nl.kringwijs.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;

/// The port to what keeps the index. One adapter stands in `search.lucene`.
public interface SearchEngine {

    /// How far the index has read the log of changes: transaction and row. Empty when the index is new or damaged and
    /// must be filled.
    Optional<Cursor> cursor();

    /// Puts these documents in the place of whatever the subject had. None removes it.
    void replace(SubjectRef subject, List<SearchDocument> documents);

    /// Makes what was replaced findable.
    void refresh();

    /// Keeps what was replaced, together with how far we read.
    void commit(Cursor cursor);

    /// Begins an index anew. Where the present one still answers well this happens beside it, and it goes on answering
    /// until the new one is whole.
    Filling fill();

    /// Looks after what went wrong since it was last asked to: opens again what was left half-written, and examines
    /// what a search stumbled over.
    void mend();

    /// Reads all of the index and tells whether it is sound; when it is not, it is empty from then on, as is
    /// [#cursor()].
    boolean examine();

    /// What it is like now.
    State state();

    /// Answers for a reader who holds these audience tokens.
    SearchAnswer find(SearchQuery query, Set<String> tokens);

    /// Tells whether a word in a text is one that was asked for: in another form, or a compound of it.
    default Predicate<String> recognising(String asked) {
        return word -> asked.equalsIgnoreCase(word);
    }

    /// Those of these pieces that a question finds.
    Set<SubjectRef> among(SearchQuery query, Set<SubjectRef> subjects, Set<String> tokens);

    List<Suggestion> suggest(String typed, Set<String> tokens, int most);

    /// Pieces to read on in that are about the same, best first, of these kinds and not of the same day.
    List<Suggestion> alike(SubjectRef subject, Set<Kind> kinds, Set<String> tokens, int most);

    /// Paths of the pieces a reader with these tokens may open, in no order, at most so many.
    List<String> addresses(Set<String> tokens, int most);

    /// Every subject in the index, with the sum of the fingerprints of its documents.
    Map<SubjectRef, Long> fingerprints();

    /// An index that is being filled. Closed before it is whole, it never was.
    interface Filling extends AutoCloseable {

        void replace(SubjectRef subject, List<SearchDocument> documents);

        /// Keeps it and answers from it.
        void finish(Cursor cursor);

        @Override
        void close();
    }

    /// @param documents how many pieces, sections and pages
    /// @param bytes on disk
    /// @param filledAt when it was last filled from the database, null when that was never finished
    /// @param identity of what words are made of, by which indexes differ
    record State(int documents, long bytes, @Nullable Instant filledAt, String identity) {}

    /// A point in a log of changes.
    ///
    /// @param log which log it is
    record Cursor(UUID log, long xid, long id) {}
}
