/// The front page, for visitors and for members.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "kit",
            "library",
            "circles",
            "circles :: panel",
            "events",
            "themes",
            "search",
            "members"
        })
package nl.kringwijs.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
