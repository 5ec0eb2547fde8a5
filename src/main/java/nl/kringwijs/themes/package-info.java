/// The network's managed list of subjects, with the other words people use for them.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "text", "kit", "search", "search :: panel", "links", "notifications"})
package nl.kringwijs.themes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
