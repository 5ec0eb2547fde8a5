/// Drafts and what becomes of them, for any subject: kept while written, published, withdrawn, and who did it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "kit", "members", "notifications", "jobs"})
package nl.kringwijs.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
