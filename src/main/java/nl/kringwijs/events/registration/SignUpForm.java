package nl.kringwijs.events.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What somebody fills in to come to a day, as typed.
///
/// @param targets ids of the optional parts and occurrences they choose; none is the day alone
/// @param capacity as what they come, or empty
/// @param answers by question
/// @param colleagues whom they bring along, to the same things
public record SignUpForm(
        String name,
        String email,
        List<UUID> targets,
        String capacity,
        Map<UUID, String> answers,
        List<Colleague> colleagues) {

    public static final SignUpForm EMPTY = new SignUpForm("", "", List.of(), "", Map.of(), List.of());

    public SignUpForm {
        targets = List.copyOf(targets);
        answers = Map.copyOf(answers);
        colleagues = List.copyOf(colleagues);
    }

    /// Somebody who is brought along, and says so themselves.
    public record Colleague(String name, String email) {

        boolean isNobody() {
            return (name + email).isBlank();
        }
    }
}
