@NullMarked
package nl.kringwijs.following.ui;

import org.jspecify.annotations.NullMarked;
