package nl.kringwijs.library;

/// What a piece of material is. Presentations and documents have pages, films and links an address.
public enum MaterialKind {
    PRESENTATIE,
    DOCUMENT,
    FILM,
    LINK;

    public boolean hasFile() {
        return this == PRESENTATIE || this == DOCUMENT;
    }
}
