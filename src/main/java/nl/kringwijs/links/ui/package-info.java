/// What the desk sees of dead links.
@NullMarked
package nl.kringwijs.links.ui;

import org.jspecify.annotations.NullMarked;
