package nl.kringwijs.library;

/// What a piece of material is. Presentations, documents and publications have pages, films and links an address.
public enum MaterialKind {
    PRESENTATIE,
    DOCUMENT,
    /// A report, a guide, a book: it has an author and a life beyond the day
    PUBLICATIE,
    FILM,
    LINK;

    public boolean hasFile() {
        return this == PRESENTATIE || this == DOCUMENT || this == PUBLICATIE;
    }
}
