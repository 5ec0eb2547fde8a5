/// What stands on the front page.
@NullMarked
package nl.kringwijs.home.ui;

import org.jspecify.annotations.NullMarked;
