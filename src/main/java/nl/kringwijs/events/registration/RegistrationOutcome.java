package nl.kringwijs.events.registration;

import java.util.List;

/// What came of asking for a place.
public sealed interface RegistrationOutcome {

    /// There is a place, and it is theirs.
    record Confirmed() implements RegistrationOutcome {}

    /// It is full, and they stand in the queue.
    ///
    /// @param position from 1
    record Waitlisted(int position) implements RegistrationOutcome {}

    /// It is full, and the organiser knows that they would have liked to come.
    record Interested() implements RegistrationOutcome {}

    /// They have something that can't go together with it. Nothing was changed: ask whether it may be given back.
    ///
    /// @param instead titles of what would be given back
    record AskFirst(List<String> instead) implements RegistrationOutcome {

        public AskFirst {
            instead = List.copyOf(instead);
        }
    }

    /// Not possible, and why.
    ///
    /// @param words key of the sentence
    record Refused(String words) implements RegistrationOutcome {}
}
