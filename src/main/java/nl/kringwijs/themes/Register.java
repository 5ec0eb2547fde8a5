package nl.kringwijs.themes;

import java.util.UUID;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;

/// A register whose entries can turn out to be one.
///
/// @param table with its schema; never what somebody typed
public record Register(Kind kind, String table) {

    public SubjectRef ref(UUID id) {
        return new SubjectRef(kind, id);
    }
}
