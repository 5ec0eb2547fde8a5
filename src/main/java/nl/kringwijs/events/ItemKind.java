package nl.kringwijs.events;

/// What sort of part of the day it is.
public enum ItemKind {
    PART,
    /// Coming in, a pause, a drink afterwards
    BREAK,
    /// What the day brings is gathered, and what follows from it
    HARVEST
}
