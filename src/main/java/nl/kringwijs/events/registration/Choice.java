package nl.kringwijs.events.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody has or wants: the day, an optional part of it, or a workshop in one of its rounds.
///
/// @param target id of the day, the part or the occurrence
/// @param round the round of the occurrence, or null for the day
/// @param queued by which it stands in the queue: lower is earlier
/// @param offeredUntil until when the place is kept, while it is offered
record Choice(
        UUID id,
        RegistrationId registration,
        UUID target,
        @Nullable UUID round,
        @Nullable UUID workshop,
        ChoiceState state,
        long queued,
        @Nullable Instant offeredUntil) {

    boolean isForDay() {
        return round == null;
    }

    boolean isForPart() {
        return target.equals(round);
    }

    boolean isTaken() {
        return ChoiceState.TAKEN.contains(state);
    }

    /// Whether both can't be had by one person: in one round, or the same workshop again.
    boolean excludes(Target other) {
        return !isForDay()
                && (state == ChoiceState.PLACE || state == ChoiceState.WISH)
                && !target.equals(other.id())
                && (other.round() != null && other.round().equals(round)
                        || other.workshop() != null && other.workshop().equals(workshop));
    }
}
