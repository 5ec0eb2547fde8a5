/// Asked and found. Knows no subject: each module offers its own through a [nl.kringwijs.search.SearchContributor].
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "kit", "jobs"})
package nl.kringwijs.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
