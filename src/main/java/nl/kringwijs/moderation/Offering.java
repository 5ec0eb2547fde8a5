package nl.kringwijs.moderation;

import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;

/// A kind of text that members may offer. A bean of this type adds it to their own page.
public interface Offering {

    /// Key of the words on the button.
    String words();

    /// Starts one by this member.
    SubjectRef offer(Viewer viewer);
}
