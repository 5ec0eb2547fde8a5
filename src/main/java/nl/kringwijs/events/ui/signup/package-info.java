/// Where people sign up without an account, and come back by their link.
@NullMarked
package nl.kringwijs.events.ui.signup;

import org.jspecify.annotations.NullMarked;
