package nl.kringwijs.moderation.panel;

import java.util.List;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.SubjectRef;

/// What an editor's screen tells of the kind of text that is written on it.
public interface Writing<T> {

    SubjectRef subject();

    Class<T> type();

    /// Beginning of the keys of its words: `.publish`, `.isPublished`, `.isWithdrawn`, `.withdraw.title` and
    /// `.withdraw.text`; and `.isTakenOver` where publishing puts it into another text that readers do not see yet.
    String words();

    String title(T content);

    /// The whole text, to be read beside another version.
    List<Passage> passages(T content);

    /// Shows this version to readers.
    ///
    /// @return the path at which it stands
    /// @throws Problem in words when it can't be shown yet
    String publish(T content, int version);

    /// Takes it from readers.
    ///
    /// @param reason what readers are told, or empty
    void withdraw(String reason);

    /// Where readers see it now, or nothing.
    String path();

    /// The content or its state changed: draw again what hangs on it.
    void changed(DraftSession<T> session);

    /// Publishing was refused; the words stand above the text already.
    default void refused(Problem problem) {}
}
