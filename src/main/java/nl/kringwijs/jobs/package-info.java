/// Scheduled and durable work, the nudge after a commit, and the live bus between nodes.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.kringwijs.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
