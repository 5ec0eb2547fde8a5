package nl.kringwijs.links;

/// What a site said when its address was asked for.
public enum LinkVerdict {
    /// The page is there
    ANSWERS,
    /// It does not tell us: only for who is signed in there, or not for machines
    UNTOLD,
    /// The site is there, the page is not: 404 or 410
    GONE,
    /// Nobody answers to this name
    NO_SUCH_SITE,
    /// No answer in time, or no connection
    SILENT,
    /// The site fails, goes round in circles, or its certificate is wrong
    FAULTY,
    /// Points to a place inside somebody's own network, where readers can't go and we do not ask
    INSIDE,
    /// Can't be read as an address
    UNREADABLE;

    /// Whether readers get nothing there.
    public boolean isDead() {
        return this != ANSWERS && this != UNTOLD;
    }

    /// Whether asking again would not change it.
    boolean isCertain() {
        return this == INSIDE || this == UNREADABLE;
    }
}
