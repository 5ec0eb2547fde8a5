/// Where organisers see who comes, write to them, and stand at the door.
@NullMarked
package nl.kringwijs.events.ui.organiser;

import org.jspecify.annotations.NullMarked;
