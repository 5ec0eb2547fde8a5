package nl.kringwijs.circles;

import java.util.List;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/// What a list of circles is narrowed to; empty for all.
///
/// @param stand `oproep`, `open`, `loopt` or `afgerond`
/// @param way name of a [JoiningWay]
public record CircleFilter(
        String stand, String way, @Nullable ThemeId theme) {

    public static final List<String> STANDS = List.of("oproep", "open", "loopt", "afgerond");
    public static final CircleFilter ALL = new CircleFilter("", "", null);

    public CircleFilter withStand(String next) {
        return new CircleFilter(next, way, theme);
    }

    public CircleFilter withTheme(@Nullable ThemeId next) {
        return new CircleFilter(stand, way, next);
    }
}
