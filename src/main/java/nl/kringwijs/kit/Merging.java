package nl.kringwijs.kit;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.shared.Merged;

/// Two entries of a register that turn out to be one, and that being undone.
///
/// @param <R> what stands on a row
public interface Merging<R> {

    /// @throws nl.kringwijs.shared.Problem at `kept`
    void merge(R gone, R kept);

    void split(UUID gone);

    /// What was merged before.
    List<Merged> merged();
}
