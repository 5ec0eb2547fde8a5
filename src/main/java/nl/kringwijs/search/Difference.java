package nl.kringwijs.search;

import java.util.HashSet;
import java.util.Set;
import nl.kringwijs.shared.SubjectRef;

/// In what an index differs from the database.
///
/// @param compared how many pieces were looked at
/// @param missing published, and not in the index
/// @param surplus in the index, and not published
/// @param stale in the index as they no longer are
public record Difference(int compared, Set<SubjectRef> missing, Set<SubjectRef> surplus, Set<SubjectRef> stale) {

    public Difference {
        missing = Set.copyOf(missing);
        surplus = Set.copyOf(surplus);
        stale = Set.copyOf(stale);
    }

    public boolean isNone() {
        return all().isEmpty();
    }

    public Set<SubjectRef> all() {
        Set<SubjectRef> all = new HashSet<>(missing);
        all.addAll(surplus);
        all.addAll(stale);
        return all;
    }

    /// Only what differed at both looks.
    Difference both(Difference earlier) {
        Set<SubjectRef> then = earlier.all();
        return new Difference(compared, only(missing, then), only(surplus, then), only(stale, then));
    }

    private static Set<SubjectRef> only(Set<SubjectRef> some, Set<SubjectRef> kept) {
        Set<SubjectRef> only = new HashSet<>(some);
        only.retainAll(kept);
        return only;
    }
}
