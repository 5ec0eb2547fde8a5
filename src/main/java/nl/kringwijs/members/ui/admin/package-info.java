/// Members, as an admin sees them.
@NullMarked
package nl.kringwijs.members.ui.admin;

import org.jspecify.annotations.NullMarked;
