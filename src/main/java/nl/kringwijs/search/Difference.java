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
/// @param unreadable published, but something in them can not be read, so that nothing can be said of them
public record Difference(
        int compared,
        Set<SubjectRef> missing,
        Set<SubjectRef> surplus,
        Set<SubjectRef> stale,
        Set<SubjectRef> unreadable) {

    public Difference {
        missing = Set.copyOf(missing);
        surplus = Set.copyOf(surplus);
        stale = Set.copyOf(stale);
        unreadable = Set.copyOf(unreadable);
    }

    public boolean differs() {
        return !all().isEmpty();
    }

    /// What there is to mend.
    Set<SubjectRef> all() {
        Set<SubjectRef> all = new HashSet<>(missing);
        all.addAll(surplus);
        all.addAll(stale);
        return all;
    }

    /// This second look at what differed, with how many the first one looked at, and could not read.
    Difference of(Difference first) {
        return new Difference(first.compared, missing, surplus, stale, first.unreadable);
    }
}
