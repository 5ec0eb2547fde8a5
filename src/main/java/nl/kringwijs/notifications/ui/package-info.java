/// Mails that were kept, for an admin.
@NullMarked
package nl.kringwijs.notifications.ui;

import org.jspecify.annotations.NullMarked;
