/// What people from practice offer to tell on a day that asks for it: a few minutes in a part of the programme.
@NullMarked
@NamedInterface("pitch")
package nl.kringwijs.events.pitch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
