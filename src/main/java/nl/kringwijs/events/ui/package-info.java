/// What readers see of events, and where editors write them.
@NullMarked
package nl.kringwijs.events.ui;

import org.jspecify.annotations.NullMarked;
