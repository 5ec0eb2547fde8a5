/// Content to try the portal with: an invented network of invented people, made through the same doors as
/// everybody's.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "text",
            "members",
            "themes",
            "directory",
            "events",
            "events :: pitch",
            "events :: registration",
            "events :: series",
            "library",
            "library :: example",
            "circles",
            "media",
            "search",
            "moderation"
        })
package nl.kringwijs.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
