/// Material that members and speakers offer for the recap of a day.
@NullMarked
package nl.kringwijs.library.offer;

import org.jspecify.annotations.NullMarked;
