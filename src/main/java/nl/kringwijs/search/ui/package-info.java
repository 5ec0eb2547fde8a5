/// The search page.
@NullMarked
package nl.kringwijs.search.ui;

import org.jspecify.annotations.NullMarked;
