package nl.kringwijs.directory;

/// How large a place is; each lies in one of the next. What lies outside the Netherlands stands by itself.
public enum PlaceKind {
    WIJK,
    GEMEENTE,
    PROVINCIE,
    BUITENLAND
}
