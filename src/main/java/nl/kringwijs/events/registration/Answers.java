package nl.kringwijs.events.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        if (!capacity.isEmpty() && !day.takingPart().capacities().contains(capacity)) {
            throw Problem.at("capacity", "events.signUp.capacity.wrong");
        }
        registrations.comeAs(registration, capacity);
        List<Question> asked = day.takingPart().questions(RegistrationReader.parts(choices.of(registration)));
        Map<UUID, String> kept = new LinkedHashMap<>();
        for (Question question : asked) {
            String answer =
                    Optional.ofNullable(told.get(question.key())).orElse("").strip();
            check(question, answer);
            if (!answer.isEmpty()) {
                kept.put(question.key(), answer);
            }
        }
        choices.answer(registration, kept);
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
