/// Addresses elsewhere that our pages point to, and whether they still answer. Knows no subject: each module offers
/// its own through [nl.kringwijs.links.OutsideLinks].
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "kit", "jobs"})
package nl.kringwijs.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
