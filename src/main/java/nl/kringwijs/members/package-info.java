/// Accounts: who may sign in, how, and as what. The public profile of a member is the person in the directory.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "kit", "jobs", "search", "notifications"})
package nl.kringwijs.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
