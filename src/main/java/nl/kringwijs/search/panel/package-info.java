/// Narrowing down what was found, on other rooms' pages.
@NullMarked
@NamedInterface("panel")
package nl.kringwijs.search.panel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
