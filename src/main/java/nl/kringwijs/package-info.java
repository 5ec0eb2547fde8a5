/// The roof: it sees every room, no room sees it. Security, the frame around every page and what happens when
/// something goes wrong.
@NullMarked
package nl.kringwijs;

import org.jspecify.annotations.NullMarked;
