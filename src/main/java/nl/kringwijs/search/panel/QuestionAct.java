package nl.kringwijs.search.panel;

import j2html.tags.DomContent;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.shared.Viewer;

/// What a reader can do with a question, shown where it is answered. A bean of this type adds itself and changes nobody
/// else.
public interface QuestionAct {

    /// A link, or nothing for this reader.
    DomContent of(SearchQuery query, Viewer viewer);
}
