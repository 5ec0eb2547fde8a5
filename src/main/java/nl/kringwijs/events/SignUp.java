package nl.kringwijs.events;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a day takes sign-ups.
///
/// @param places for the day as a whole, or null where nobody counts
/// @param opens the first day on which people can sign up, or null for at once
/// @param deadline the last day on which they can, or null for the day itself
/// @param costs in words, or empty
public record SignUp(
        Policy policy,
        @Nullable Integer places,
        @Nullable LocalDate opens,
        @Nullable LocalDate deadline,
        String costs) {

    public static final SignUp NONE = new SignUp(Policy.NONE, null, null, null, "");

    /// What happens when there are more people than places.
    public enum Policy {
        /// Nobody signs up here.
        NONE,
        /// Who comes later does not get in, and stands nowhere.
        FULL_IS_FULL,
        /// Who comes later waits in a queue that moves by itself.
        WAITING_LIST,
        /// Who comes later lets it be known, and the organiser thinks of something.
        INTEREST
    }

    public SignUp {
        policy = Objects.requireNonNullElse(policy, Policy.NONE);
        costs = Objects.requireNonNullElse(costs, "");
    }

    public boolean isHere() {
        return policy != Policy.NONE;
    }

    public SignUp under(Policy next) {
        return new SignUp(next, places, opens, deadline, costs);
    }

    public SignUp with(@Nullable Integer nextPlaces) {
        return new SignUp(policy, nextPlaces, opens, deadline, costs);
    }

    public SignUp between(@Nullable LocalDate nextOpens, @Nullable LocalDate nextDeadline) {
        return new SignUp(policy, places, nextOpens, nextDeadline, costs);
    }

    public SignUp at(String nextCosts) {
        return new SignUp(policy, places, opens, deadline, nextCosts);
    }
}
