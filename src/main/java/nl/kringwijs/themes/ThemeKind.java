package nl.kringwijs.themes;

/// What sort of theme it is.
public enum ThemeKind {
    /// What the work is about
    SUBJECT,
    /// A way of working, or an instrument
    METHOD,
    /// A programme or project
    PROGRAMME,
    /// What stands in the way
    OBSTACLE
}
