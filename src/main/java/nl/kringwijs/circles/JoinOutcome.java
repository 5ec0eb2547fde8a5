package nl.kringwijs.circles;

/// What asking to take part led to.
public sealed interface JoinOutcome {

    /// Is in.
    record Joined() implements JoinOutcome {}

    /// A facilitator answers.
    record Requested() implements JoinOutcome {}

    /// Not now.
    ///
    /// @param words key of the words that say why
    record Refused(String words) implements JoinOutcome {}
}
