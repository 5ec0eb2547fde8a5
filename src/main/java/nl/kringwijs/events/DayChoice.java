package nl.kringwijs.events;

import java.util.Optional;
import java.util.UUID;

/// Which days are asked for.
///
/// @param kind only of this sort
/// @param free only those that cost nothing
/// @param region only those meant for this place
/// @param forWhom only those meant for these people, in the words of the day, or empty
public record DayChoice(Optional<EventKind> kind, boolean free, Optional<UUID> region, String forWhom) {

    /// Every day.
    public static final DayChoice ALL = new DayChoice(Optional.empty(), false, Optional.empty(), "");
}
