package nl.kringwijs.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.themes.ThemeSummary;
import org.jspecify.annotations.Nullable;

/// A recap in a list.
///
/// @param date of the event
/// @param minutes reading time
/// @param covers addresses of a few pages of its first presentation, the first page first
public record RecapSummary(
        RecapId id,
        String slug,
        String title,
        String standfirst,
        @Nullable EventId event,
        @Nullable LocalDate date,
        Instant publishedAt,
        int minutes,
        int materials,
        List<ThemeSummary> themes,
        List<String> covers,
        Audience audience) {}
