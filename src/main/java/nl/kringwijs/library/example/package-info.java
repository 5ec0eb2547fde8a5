/// Practice examples: what was done somewhere, by whom, what came of it and what it taught.
@NullMarked
@NamedInterface("example")
package nl.kringwijs.library.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
