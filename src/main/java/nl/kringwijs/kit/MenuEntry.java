package nl.kringwijs.kit;

import nl.kringwijs.shared.Role;
import org.jspecify.annotations.Nullable;

/// A place in the main menu. Each module offers its own as a bean.
///
/// @param label key of the words
/// @param order from left to right
/// @param needed the role that sees it, or null for everybody
public record MenuEntry(
        String label, String path, int order, @Nullable Role needed) {

    public static MenuEntry forAll(String label, String path, int order) {
        return new MenuEntry(label, path, order, null);
    }
}
