/// The one Markdown renderer, and the words of the interface in Dutch and English.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
package nl.kringwijs.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
