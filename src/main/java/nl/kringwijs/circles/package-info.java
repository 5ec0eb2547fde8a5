/// Learning circles: a call, a course, those who take part, and a closed space of their own.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "kit",
            "events",
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
package nl.kringwijs.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
