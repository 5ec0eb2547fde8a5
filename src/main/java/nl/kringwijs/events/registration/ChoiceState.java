package nl.kringwijs.events.registration;

import java.util.EnumSet;
import java.util.Set;

/// How somebody stands towards a day or a workshop.
public enum ChoiceState {
    /// There is a place, and it is theirs.
    PLACE,
    /// A place is kept for them for a while, to say yes to.
    OFFERED,
    /// In the queue.
    WAITING,
    /// The organiser knows that they would have liked to come.
    INTEREST,
    /// Wanted as soon as there is a place on the day itself.
    WISH,
    /// Given back.
    LEFT,
    /// An offer that nobody said yes to in time.
    LAPSED;

    /// Those that count as taken.
    static final Set<ChoiceState> TAKEN = EnumSet.of(PLACE, OFFERED);

    boolean isOver() {
        return this == LEFT || this == LAPSED;
    }
}
