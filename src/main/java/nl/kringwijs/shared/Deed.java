package nl.kringwijs.shared;

import org.jspecify.annotations.Nullable;

/// Somebody did something that is to be found in the log of who did what: told as an event, in the transaction that
/// did it.
///
/// @param subject what it was done with, or null when that has no page
/// @param name what that is called
/// @param action such as `merged`
/// @param word what was said with it, or empty
/// @param seenFrom the least role that reads it
public record Deed(@Nullable SubjectRef subject, String name, String action, String word, Role seenFrom, Viewer by) {

    public static Deed of(SubjectRef subject, String name, String action, String word, Viewer by) {
        return new Deed(subject, name, action, word, Role.EDITOR, by);
    }

    /// Something about an account, which only administrators read.
    public static Deed amongAdmins(String name, String action, String word, Viewer by) {
        return new Deed(null, name, action, word, Role.ADMIN, by);
    }

    /// An entry of a register was written anew, under another name or the same.
    public static Deed changed(SubjectRef subject, String before, String name, Viewer by) {
        return before.equals(name) ? of(subject, name, "changed", "", by) : of(subject, name, "renamed", before, by);
    }
}
