/// What runs in the process of its own: reads one hostile file and writes text, word positions and images of its
/// pages.
@NullMarked
package nl.kringwijs.media.extraction;

import org.jspecify.annotations.NullMarked;
