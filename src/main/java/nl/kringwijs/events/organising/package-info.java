/// Lists of participants as files and on paper, and the list at the door.
@NullMarked
package nl.kringwijs.events.organising;

import org.jspecify.annotations.NullMarked;
