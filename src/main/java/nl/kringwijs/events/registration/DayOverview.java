package nl.kringwijs.events.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.shared.TimeSlot;

/// How sign-up for a day stands, for its organiser.
///
/// @param lines the day, its optional parts and each occurrence, in the order of the programme
/// @param days how many signed up on each day, without days on which nobody did
/// @param balances how the participants divide, for each thing that is known of them
/// @param entitled how many get what
/// @param present how many were seen
/// @param walkedIn how many of those came without signing up
public record DayOverview(
        EventId day,
        String slug,
        String title,
        TimeSlot when,
        String where,
        Policy policy,
        List<Line> lines,
        List<SignUps> days,
        List<Balance> balances,
        List<Count> entitled,
        List<Question> questions,
        int present,
        int walkedIn) {

    /// Something that can be chosen.
    ///
    /// @param round title and time of the round, or empty
    /// @param isDay whether it is the day itself
    public record Line(UUID target, String title, String round, boolean isDay, PlacesLeft left) {

        /// “Ronde 1, 14.00: Geld op tafel”.
        public String name() {
            return round.isEmpty() ? title : round + ": " + title;
        }
    }

    public record SignUps(LocalDate date, int count) {}

    /// @param name of what is counted
    public record Balance(String name, List<Count> counts) {}

    public record Count(String name, int count) {}

    /// One thing that happened to one choice of one person.
    public record Happening(Instant at, String name, String target, ChoiceState state) {}
}
