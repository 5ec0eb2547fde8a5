package nl.kringwijs.kit;

import nl.kringwijs.shared.Role;
import org.jspecify.annotations.Nullable;

/// A place in a menu. Each module offers its own as a bean.
///
/// @param label key of the words
/// @param order from left to right
/// @param needed the role that sees it, or null for everybody
public record MenuEntry(
        String label, String path, int order, @Nullable Role needed, Menu menu) {

    /// Where it stands.
    public enum Menu {
        TOP,
        /// Beside the desk's lists
        DESK
    }

    public static MenuEntry forAll(String label, String path, int order) {
        return new MenuEntry(label, path, order, null, Menu.TOP);
    }

    public static MenuEntry forRole(String label, String path, int order, Role needed) {
        return new MenuEntry(label, path, order, needed, Menu.TOP);
    }

    public static MenuEntry onDesk(String label, String path, int order) {
        return onDesk(label, path, order, Role.EDITOR);
    }

    public static MenuEntry onDesk(String label, String path, int order, Role needed) {
        return new MenuEntry(label, path, order, needed, Menu.DESK);
    }
}
