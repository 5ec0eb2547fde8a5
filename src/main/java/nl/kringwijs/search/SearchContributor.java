package nl.kringwijs.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;

/// How a module lets its subjects be found. A bean of this type adds a kind to search and changes nobody else.
public interface SearchContributor {

    Set<Kind> kinds();

    /// What to index of this subject as it stands in the database now: itself, its sections, its pages. Empty when it
    /// is gone or not published.
    List<SearchDocument> documents(SubjectRef subject);

    /// The subject itself, without its sections and pages: what it is called and where it stands.
    default Optional<SearchDocument> head(SubjectRef subject) {
        return documents(subject).stream().filter(SearchDocument::head).findFirst();
    }

    /// Every published subject, for a rebuild.
    List<SubjectRef> all();

    /// Those of `subjects` that this viewer may see, asked of the database once more before anything is shown.
    Set<SubjectRef> visible(Collection<SubjectRef> subjects, Viewer viewer);
}
