/// What is kept: recaps with their presentations.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "kit",
            "events",
            "events :: registration",
            "directory",
            "themes",
            "media",
            "media :: panel",
            "moderation",
            "moderation :: panel",
            "members",
            "search",
            "links",
            "search :: panel",
            "notifications",
            "jobs"
        })
package nl.kringwijs.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
