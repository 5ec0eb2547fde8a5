/// Circles on other rooms' pages: their card, and how they stand in words.
@NullMarked
@NamedInterface("panel")
package nl.kringwijs.circles.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
