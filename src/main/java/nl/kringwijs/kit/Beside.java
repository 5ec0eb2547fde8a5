package nl.kringwijs.kit;

import j2html.tags.DomContent;
import java.util.List;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;

/// What other rooms have to show on the page of a subject: who knows about a theme, which circles are about it. A
/// bean of this type adds its sections and changes nobody else.
public interface Beside {

    /// Sections for the page of this subject, none or more.
    List<DomContent> beside(SubjectRef subject, Viewer viewer);
}
