package nl.kringwijs.events;

import java.util.List;
import nl.kringwijs.directory.PlaceId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.themes.ThemeId;
import org.jspecify.annotations.Nullable;

/// An event in a list, or named by another piece.
///
/// @param place name of the place, or empty
/// @param provisional whether the place is not certain yet
public record EventSummary(
        EventId id,
        String slug,
        String title,
        String summary,
        TimeSlot when,
        String venue,
        @Nullable PlaceId placeId,
        String place,
        List<ThemeId> themes,
        Audience audience,
        boolean provisional,
        EventKind kind) {

    public EventSummary {
        themes = List.copyOf(themes);
    }
}
