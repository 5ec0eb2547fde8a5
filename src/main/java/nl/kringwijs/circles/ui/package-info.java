/// What readers see of circles, where one joins them, their closed space, and where they are written.
@NullMarked
package nl.kringwijs.circles.ui;

import org.jspecify.annotations.NullMarked;
