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
    OBSTACLE,
    /// What a network wants to learn, over the years: it grows with what is tied to it
    AGENDA
}
