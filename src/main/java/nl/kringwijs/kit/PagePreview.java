package nl.kringwijs.kit;

import java.util.Optional;
import nl.kringwijs.shared.Viewer;

/// Offers the pages at some addresses. A bean of this type makes them readable in the first response; the view at the
/// same address shows the same page.
public interface PagePreview {

    /// The page at this address for this viewer, or empty when the address is not one of ours. What the viewer may
    /// not see is answered as not found.
    Optional<Page> page(Address address, Viewer viewer);
}
