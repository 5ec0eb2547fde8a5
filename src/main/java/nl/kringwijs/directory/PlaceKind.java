package nl.kringwijs.directory;

/// How large a place is; each lies in one of the next.
public enum PlaceKind {
    WIJK,
    GEMEENTE,
    PROVINCIE
}
