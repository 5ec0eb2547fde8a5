/// What programs and search engines ask: search as JSON, the sitemap, robots.txt.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "text", "search", "library", "library :: example"})
package nl.kringwijs.publicapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
