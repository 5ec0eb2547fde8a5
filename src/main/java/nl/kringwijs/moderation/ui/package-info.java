/// The desk.
@NullMarked
package nl.kringwijs.moderation.ui;

import org.jspecify.annotations.NullMarked;
