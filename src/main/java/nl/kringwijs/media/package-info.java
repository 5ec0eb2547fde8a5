/// Files: kept by their content, taken apart safely in a process of their own, served to those who may see them.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "kit", "jobs"})
package nl.kringwijs.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
