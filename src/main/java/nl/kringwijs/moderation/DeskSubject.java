package nl.kringwijs.moderation;

import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;

/// A kind of text the desk works on. A bean of this type adds it to the desk.
public interface DeskSubject {

    Kind kind();

    /// Where one is written.
    String editPath(SubjectRef subject);

    /// Whether the desk starts new ones, or members alone do.
    default boolean isBegunHere() {
        return true;
    }

    /// Starts a new, empty one.
    SubjectRef begin(Viewer viewer);

    /// Shows the draft as it stands now to readers.
    ///
    /// @throws nl.kringwijs.shared.Problem in words when it can't be shown yet
    void publish(SubjectRef subject, Viewer viewer);

    /// Takes it from readers.
    ///
    /// @param reason what readers are told, or empty
    void withdraw(SubjectRef subject, String reason, Viewer viewer);
}
