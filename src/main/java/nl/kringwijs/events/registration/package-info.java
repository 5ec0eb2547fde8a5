/// Who comes to a day, and to which of its workshops. The last place is decided in the database.
@NullMarked
@NamedInterface("registration")
package nl.kringwijs.events.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
