package nl.kringwijs.circles;

import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.themes.ThemeId;

/// A circle in a list, or named by another piece.
///
/// @param standing how it stands today
public record CircleSummary(
        CircleId id,
        String slug,
        String title,
        String standfirst,
        List<ThemeId> themes,
        Standing standing,
        Audience audience) {

    public CircleSummary {
        themes = List.copyOf(themes);
    }

    /// How a circle stands on a day, for words.
    ///
    /// @param over nobody can step in any more
    /// @param left places that are free, or -1 for as many as come
    /// @param places places in all, or -1
    /// @param been how many of its meetings with a date have been
    /// @param meetings how many meetings it has in all
    public record Standing(
            CircleStage stage,
            boolean over,
            int left,
            int places,
            @org.jspecify.annotations.Nullable LocalDate deadline,
            int been,
            int meetings,
            @org.jspecify.annotations.Nullable LocalDate last) {}
}
