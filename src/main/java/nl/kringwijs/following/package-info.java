/// Hearing of what is new: members follow a question or a theme, and get one mail when something comes to it.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "text", "kit", "jobs", "search", "search :: panel", "members", "notifications"
        })
package nl.kringwijs.following;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
