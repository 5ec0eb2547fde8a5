/// Days and their programmes.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "kit",
            "directory",
            "themes",
            "media",
            "media :: panel",
            "moderation",
            "moderation :: panel",
            "members",
            "search",
            "links",
            "notifications",
            "jobs"
        })
package nl.kringwijs.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
