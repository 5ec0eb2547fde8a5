package nl.kringwijs.library.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.themes.ThemeSummary;
import org.jspecify.annotations.Nullable;

/// All of a practice example that this reader sees.
///
/// @param placeLine the place and what it lies in, smallest first
/// @param question what is still open
/// @param stub whether only a line is known of it
/// @param related examples about the same
public record ExamplePage(
        ExampleSummary example,
        String context,
        String approach,
        String result,
        String question,
        List<ThemeSummary> themes,
        List<PlaceSummary> placeLine,
        String location,
        String since,
        String method,
        String contactName,
        boolean hasContact,
        String licence,
        String sourceAddress,
        String writers,
        List<Party> parties,
        List<String> lessons,
        List<Figure> numbers,
        List<Update> updates,
        List<Link> links,
        boolean stub,
        List<ExampleSummary> related,
        boolean mayEdit) {

    /// @param organisation when it is in the directory
    /// @param interest what is at stake for them, or empty
    public record Party(String name, Optional<OrganisationSummary> organisation, String does, String interest) {}

    public record Figure(
            String value, String label, @Nullable LocalDate date) {}

    public record Update(@Nullable LocalDate date, String text) {}

    public record Link(String title, String url) {}
}
