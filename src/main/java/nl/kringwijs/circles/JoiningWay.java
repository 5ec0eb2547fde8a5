package nl.kringwijs.circles;

/// How one comes to take part.
public enum JoiningWay {
    /// Who wants to is in
    OPEN,
    /// A facilitator says yes or no
    ON_REQUEST,
    /// Only who was invited
    BY_INVITATION
}
