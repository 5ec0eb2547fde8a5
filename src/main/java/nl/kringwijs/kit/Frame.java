package nl.kringwijs.kit;

import nl.kringwijs.shared.Viewer;

/// What stands around every page. The roof knows it.
public interface Frame {

    /// The head of the page as HTML: name, search, places, me.
    String top(Address address, Viewer viewer);

    /// The foot of the page as HTML.
    String foot();
}
