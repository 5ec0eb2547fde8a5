/// People, organisations and places, and who did what when, in which role.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "kit",
            "members",
            "themes",
            "media",
            "media :: panel",
            "search",
            "search :: panel",
            "links",
            "notifications"
        })
package nl.kringwijs.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
