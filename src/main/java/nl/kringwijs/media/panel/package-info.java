/// Files in the editors of other rooms: a picture put in a text.
@NullMarked
@NamedInterface("panel")
package nl.kringwijs.media.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
