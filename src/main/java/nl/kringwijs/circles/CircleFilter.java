package nl.kringwijs.circles;

import java.util.List;
import java.util.UUID;

/// What a list of circles is narrowed to; empty for all.
///
/// @param stand `oproep`, `open`, `loopt` or `afgerond`
/// @param way name of a [JoiningWay]
/// @param themes ids of which a circle carries at least one
public record CircleFilter(String stand, String way, List<UUID> themes) {

    public CircleFilter {
        themes = List.copyOf(themes);
    }

    public static final List<String> STANDS = List.of("oproep", "open", "loopt", "afgerond");
    public static final CircleFilter ALL = new CircleFilter("", "", List.of());

    public CircleFilter withStand(String next) {
        return new CircleFilter(next, way, themes);
    }

    public CircleFilter withThemes(List<UUID> next) {
        return new CircleFilter(stand, way, next);
    }
}
