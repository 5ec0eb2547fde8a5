package nl.kringwijs.events.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.shared.Problem;
import org.springframework.stereotype.Component;

/// Keeps what somebody tells the organiser: only what is asked of them, and in the form that it is asked.
@Component
class Answers {

    private static final int LONGEST = 500;

    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;

    Answers(ChoiceQueries choices, RegistrationQueries registrations) {
        this.choices = choices;
        this.registrations = registrations;
    }

    /// @param told by question, as typed
    /// @throws Problem at `capacity`, or at the key of a question
    void keep(OpenDay day, RegistrationId registration, String capacity, Map<UUID, String> told) {
        Map<UUID, String> kept = checked(day, RegistrationReader.parts(choices.of(registration)), capacity, told);
        registrations.comeAs(registration, capacity);
        choices.answer(registration, kept);
    }

    /// What would be kept of somebody who comes to these optional parts.
    ///
    /// @throws Problem as [#keep]
    static Map<UUID, String> checked(OpenDay day, Set<UUID> parts, String capacity, Map<UUID, String> told) {
        if (!capacity.isEmpty() && !day.takingPart().capacities().contains(capacity)) {
            throw Problem.at("capacity", "events.signUp.capacity.wrong");
        }
        Map<UUID, String> kept = new LinkedHashMap<>();
        for (Question question : day.takingPart().questions(parts)) {
            String answer = Optional.ofNullable(told.get(question.key()))
                    .orElse("")
                    .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                    .strip();
            check(question, answer);
            if (!answer.isEmpty()) {
                kept.put(question.key(), answer);
            }
        }
        return kept;
    }

    private static void check(Question question, String answer) {
        String field = question.key().toString();
        if (answer.isEmpty()) {
            if (question.required()) {
                throw Problem.at(field, "events.signUp.answer.missing");
            }
            return;
        }
        switch (question.kind()) {
            case TEXT -> {
                if (answer.length() > LONGEST) {
                    throw Problem.at(field, "events.signUp.answer.long", LONGEST);
                }
            }
            case CHOICE -> {
                if (!question.options().contains(answer)) {
                    throw Problem.at(field, "events.signUp.answer.choice");
                }
            }
            case NUMBER -> {
                if (!answer.matches("\\d{1,9}")) {
                    throw Problem.at(field, "events.signUp.answer.number");
                }
            }
        }
    }
}
