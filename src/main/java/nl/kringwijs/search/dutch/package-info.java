/// Turns Dutch text into terms to search by: exactly as written, by stem, and by the parts of its compounds. Knows
/// nothing of the portal.
@NullMarked
package nl.kringwijs.search.dutch;

import org.jspecify.annotations.NullMarked;
