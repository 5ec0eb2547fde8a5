package nl.kringwijs.moderation;

/// What became of a save.
public sealed interface SaveOutcome<T> {

    /// Kept, as this version.
    record Saved<T>(int version) implements SaveOutcome<T> {}

    /// Somebody else saved first. Theirs stands; ours is kept beside it, as version `setAside` in the history.
    record Conflict<T>(Draft<T> theirs, long setAside) implements SaveOutcome<T> {}
}
