package nl.kringwijs.directory;

/// For whom somebody lets a part of their profile be read.
public enum Readers {
    NOBODY,
    MEMBERS,
    EVERYONE;

    /// Whether a visitor, or only somebody who is signed in, is among them.
    boolean include(boolean isMember) {
        return this == EVERYONE || (this == MEMBERS && isMember);
    }
}
