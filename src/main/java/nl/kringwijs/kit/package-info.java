/// Furniture for views: parts drawn in the look, formats, the page that is readable before the interface is up.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text"})
package nl.kringwijs.kit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
