/// Events that belong together: text written once, an edition for each place.
@NullMarked
@NamedInterface("series")
package nl.kringwijs.events.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
