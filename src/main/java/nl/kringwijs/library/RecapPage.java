package nl.kringwijs.library;

import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.themes.ThemeSummary;

/// All of a recap that a reader sees.
///
/// @param loose material that belongs to the whole day
public record RecapPage(
        RecapSummary recap,
        String intro,
        List<Section> sections,
        List<MaterialView> loose,
        Optional<EventSummary> event,
        List<OrganisationSummary> hosts,
        String question,
        String sourceAddress,
        String writers,
        List<Participant> participants,
        boolean mayEdit) {

    /// @param organisation as the directory knows it, if it does
    public record Participant(String name, Optional<OrganisationSummary> organisation) {}

    /// @param body Markdown
    public record Section(
            String slug, String title, Optional<ThemeSummary> theme, String body, List<MaterialView> materials) {}

    /// Everything in one list, in the order of the page.
    public List<MaterialView> all() {
        return java.util.stream.Stream.concat(
                        sections.stream().flatMap(section -> section.materials().stream()), loose.stream())
                .toList();
    }
}
