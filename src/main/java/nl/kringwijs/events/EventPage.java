package nl.kringwijs.events;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.themes.ThemeSummary;
import org.jspecify.annotations.Nullable;

/// All of an event that a reader sees.
///
/// @param placeLine the place and what it lies in, smallest first
public record EventPage(
        EventSummary event,
        String description,
        String question,
        String sourceAddress,
        List<PlaceSummary> placeLine,
        Optional<OrganisationSummary> organiser,
        Optional<OrganisationSummary> host,
        List<ThemeSummary> themes,
        List<Item> items) {

    public record Item(
            String dayPart,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String text,
            Optional<ThemeSummary> theme,
            List<Someone> people) {}

    /// @param slug of the person's page, or empty
    public record Someone(String name, String slug, String role, String function, String organisations) {}
}
