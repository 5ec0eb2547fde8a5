/// What readers see of people, organisations and places.
@NullMarked
package nl.kringwijs.directory.ui;

import org.jspecify.annotations.NullMarked;
