package nl.kringwijs.directory;

/// Whether somebody is in the directory at all.
public enum Presence {
    /// The person never said: known by what they took part in, to who may see that
    UNSAID,
    /// In no list, no search and at no address
    NOBODY,
    MEMBERS,
    EVERYONE
}
