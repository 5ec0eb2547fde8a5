/// Tells people: mail now, later also messages in the portal and digests. Knows no subject.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "kit", "jobs"})
package nl.kringwijs.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
