package nl.kringwijs.circles;

/// How far a circle is.
public enum CircleStage {
    /// People are asked to take part
    CALL,
    /// Going on, and one can still step in
    OPEN,
    /// Going on with those who are in
    RUNNING,
    FINISHED
}
