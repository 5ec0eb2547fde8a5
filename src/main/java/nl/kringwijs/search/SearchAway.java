package nl.kringwijs.search;

/// The index can not be asked or written to just now: it is damaged, its disk is full, or it stands on a machine that
/// does not answer. What is in the database is safe, and the index is mended by itself.
public class SearchAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SearchAway(String message, Throwable cause) {
        super(message, cause);
    }
}
