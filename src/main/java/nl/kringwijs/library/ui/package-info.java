/// What readers see of the library, and where editors write recaps.
@NullMarked
package nl.kringwijs.library.ui;

import org.jspecify.annotations.NullMarked;
