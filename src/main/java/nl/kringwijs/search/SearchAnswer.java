package nl.kringwijs.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;

/// What was found for one reader. `total` and the counts are of true answers, in pieces, not pages. Where nothing was
/// found for the words as typed, `total` is 0 and the notice says of what the hits are.
///
/// @param people who spoke of it most, of the first page, in order; [Search#speakers] tells who of them may be seen
/// @param more what holds a part of the words, on the first page when the true answers are few; not counted
public record SearchAnswer(
        SearchQuery query,
        int total,
        Notice notice,
        List<Hit> hits,
        List<Hit> more,
        Map<Facet, List<Facet.Value>> facets,
        List<Spoke> people) {

    private static final int DOUBTFUL = 2;

    public SearchAnswer {
        people = List.copyOf(people);
        hits = List.copyOf(hits);
        more = List.copyOf(more);
        facets = Map.copyOf(facets);
    }

    /// The index can not be asked: nothing is said of what there is.
    static SearchAnswer away(SearchQuery query) {
        return new SearchAnswer(query, 0, new Notice(Notice.Code.AWAY, ""), List.of(), List.of(), Map.of(), List.of());
    }

    /// Whether so little was found that something else may have been meant.
    public boolean isDoubtful() {
        return total > 0
                && total <= DOUBTFUL
                && query.page() == 1
                && query.chosen().isEmpty();
    }

    public SearchAnswer with(Notice other) {
        return new SearchAnswer(query, total, other, hits, more, facets, people);
    }

    /// What a value of a facet is called, or the value itself where no answer has it.
    public String label(Facet facet, String value) {
        return facets.getOrDefault(facet, List.of()).stream()
                .filter(known -> known.value().equals(value))
                .map(Facet.Value::label)
                .findFirst()
                .orElse(value);
    }

    /// Whether the index could not be asked.
    public boolean isAway() {
        return notice.code() == Notice.Code.AWAY;
    }

    /// What was done when the words as typed gave nothing, or little.
    public record Notice(Code code, String query) {

        public static final Notice NOTHING_TO_SAY = new Notice(Code.NONE, "");

        public enum Code {
            NONE,
            CORRECTED,
            FUZZY,
            ANY,
            /// Little was found, and other words find much more
            MEANT,
            /// The index can not be asked now, so that nothing is known
            AWAY
        }
    }

    /// One piece.
    ///
    /// @param snippet safe HTML, the found words in `mark`
    /// @param pagesFound how many pages hold the words; `pages` are the best three
    public record Hit(
            SubjectRef subject,
            String title,
            String titleMarked,
            String url,
            String snippet,
            String detail,
            String thumbnail,
            List<SearchDocument.Tag> themes,
            @Nullable LocalDate date,
            List<Page> pages,
            int pagesFound) {}

    /// Somebody who spoke of it.
    ///
    /// @param pieces in how many of the pieces that were found
    public record Spoke(SubjectRef person, int pieces) {}

    /// One page of a presentation.
    public record Page(int number, String url, String snippet, String thumbnail) {}
}
