package nl.kringwijs.events.series;

import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.themes.ThemeSummary;

/// All of a series that a reader sees.
///
/// @param text what every edition says, Markdown
/// @param about who is behind it, Markdown
/// @param editions by date, those without one last
public record SeriesPage(
        SeriesId id,
        String slug,
        String title,
        String summary,
        String text,
        String about,
        Optional<OrganisationSummary> organiser,
        List<OrganisationSummary> partners,
        List<ThemeSummary> themes,
        List<EventSummary> editions) {

    /// Which edition this is, from 1, or 0 when it is none.
    public int number(EventId edition) {
        return editions.stream().map(EventSummary::id).toList().indexOf(edition) + 1;
    }

    /// The other editions.
    public List<EventSummary> others(EventId edition) {
        return editions.stream().filter(one -> !one.id().equals(edition)).toList();
    }
}
