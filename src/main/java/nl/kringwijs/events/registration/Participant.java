package nl.kringwijs.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Somebody who comes to a day or wants to, as the organiser sees them.
///
/// @param source who wrote them down: `MEMBER`, `GUEST`, `ORGANISER` or `DOOR`
/// @param held whether they still have to confirm
/// @param broughtBy name of the colleague who signed them up, or empty
/// @param choices by id of the day, the part or the occurrence
/// @param entitlements what they get
/// @param answers what they told, by question
/// @param ticket by which they are known at the door
/// @param presentAt when they were seen
public record Participant(
        RegistrationId id,
        String name,
        String email,
        String source,
        boolean held,
        String capacity,
        String broughtBy,
        Map<UUID, MyChoice> choices,
        List<String> entitlements,
        Map<UUID, String> answers,
        String ticket,
        Instant at,
        Optional<Instant> presentAt) {

    /// Whether they came without signing up.
    public boolean walkedIn() {
        return source.equals(Registration.Source.DOOR.name());
    }

    /// Whether they have a place here.
    public boolean has(UUID target) {
        MyChoice choice = choices.get(target);
        return choice != null && choice.state() == ChoiceState.PLACE;
    }

    /// Whether a name, an address or anything else in sight holds these words.
    boolean matches(String words) {
        String all = (name + " " + email + " " + capacity + " " + String.join(" ", answers.values()))
                .toLowerCase(java.util.Locale.ROOT);
        return List.of(words.toLowerCase(java.util.Locale.ROOT).strip().split("\\s+")).stream()
                .allMatch(all::contains);
    }
}
