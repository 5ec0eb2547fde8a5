/// What readers see of themes.
@NullMarked
package nl.kringwijs.themes.ui;

import org.jspecify.annotations.NullMarked;
