package nl.kringwijs.circles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.directory.OrganisationSummary;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.themes.ThemeSummary;
import org.jspecify.annotations.Nullable;

/// All of a circle that this reader sees.
///
/// @param step the true next step for this reader
/// @param hasContact whether a message can be sent
/// @param before the circle it goes on from, if the reader may see it
/// @param after the circles that go on from it
/// @param related circles about the same, without the ones before and after
public record CirclePage(
        CircleSummary circle,
        String occasion,
        String forWhom,
        String offer,
        String outcome,
        JoiningWay way,
        @Nullable LocalDate called,
        @Nullable LocalDate answerBy,
        String costs,
        String contactName,
        boolean hasContact,
        List<ThemeSummary> themes,
        List<OrganisationSummary> organisers,
        List<OrganisationSummary> partners,
        List<String> questions,
        List<Teammate> team,
        List<Stop> stops,
        Optional<CircleSummary> before,
        List<CircleSummary> after,
        List<CircleSummary> related,
        String sourceAddress,
        int members,
        Step step,
        boolean mayEdit) {

    /// @param slug of the person, or empty when only the name is known
    public record Teammate(String name, String slug, String role, String organisation) {}

    /// @param around a time in words, such as “april 2027”, while there is no date
    public record Stop(
            String title,
            @Nullable LocalDate date,
            String around,
            String place,
            String host,
            Optional<EventSummary> event) {}

    /// What this reader can do now.
    public enum Step {
        /// Step in at once
        JOIN,
        /// Ask for a place
        REQUEST,
        /// Say yes to an invitation
        ACCEPT,
        /// Asked; the facilitators have not answered yet
        WAIT,
        /// Goes in: is a member
        ENTER,
        /// Only be kept posted
        INTEREST,
        /// Nothing to do here any more
        NOTHING
    }

    /// Whether being kept posted is offered beside the step itself.
    public boolean alsoInterest() {
        return step == Step.JOIN || step == Step.REQUEST;
    }
}
