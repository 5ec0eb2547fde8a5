package nl.kringwijs.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.shared.TimeSlot;

/// What somebody has on a day, told to themselves.
///
/// @param stands whether it still stands, confirmed or not
/// @param heldUntil until when they can confirm, while they have not
/// @param secret by which they come back without signing in
/// @param ticket by which they are known at the door
/// @param choices by id of the day, the part or the occurrence
/// @param labels what each of them is called, with its time
/// @param when the day is for them, which follows from the parts they come to
/// @param entitlements what they get: lunch
/// @param questions what the organiser wants to know of them
/// @param answers what they told, by question
/// @param capacities as what people can come
/// @param stream address at which they can follow the day, or empty
/// @param closed key of the sentence why nothing new can be chosen, or empty
public record MyRegistration(
        EventId day,
        String slug,
        String title,
        String name,
        boolean stands,
        Optional<Instant> heldUntil,
        String secret,
        String ticket,
        String capacity,
        Map<UUID, MyChoice> choices,
        Map<UUID, String> labels,
        TimeSlot when,
        String where,
        List<String> entitlements,
        List<Question> questions,
        Map<UUID, String> answers,
        List<String> capacities,
        String stream,
        Optional<String> closed) {

    /// How many questions wait for an answer.
    public long unanswered() {
        return questions.stream()
                .filter(question -> question.required() && !answers.containsKey(question.key()))
                .count();
    }
}
