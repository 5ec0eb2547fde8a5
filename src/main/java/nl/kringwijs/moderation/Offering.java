package nl.kringwijs.moderation;

import java.util.Optional;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;

/// A kind of text that members may offer. A bean of this type adds it to their own page.
public interface Offering {

    /// Key of the words on the button.
    String words();

    /// Starts one by this member.
    ///
    /// @param about the last part of the address of the page it is about, where they came from one
    SubjectRef offer(Optional<String> about, Viewer viewer);
}
