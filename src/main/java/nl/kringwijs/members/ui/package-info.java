/// Signing in, becoming a member, one's own account.
@NullMarked
package nl.kringwijs.members.ui;

import org.jspecify.annotations.NullMarked;
