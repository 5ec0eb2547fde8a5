package nl.kringwijs.events.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.registration.ChoiceState;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.shared.Viewer;

/// How a day stands for who looks at it: what is left, and what they have.
///
/// @param closed key of the sentence why nobody can sign up now, or empty when they can
record Standing(
        SignUp signUp, Optional<String> closed, Map<UUID, PlacesLeft> left, Map<UUID, MyChoice> mine, boolean visitor) {

    static final Standing NONE = new Standing(SignUp.NONE, Optional.empty(), Map.of(), Map.of(), true);

    static Standing of(EventId day, SignUp signUp, Registrations registrations, Viewer viewer) {
        return signUp.isHere()
                ? new Standing(
                        signUp,
                        registrations.closed(day, viewer),
                        registrations.left(day, viewer),
                        registrations.mine(day, viewer),
                        viewer.isVisitor())
                : new Standing(signUp, Optional.empty(), Map.of(), Map.of(), viewer.isVisitor());
    }

    boolean isHere() {
        return signUp.isHere();
    }

    boolean isOpen() {
        return isHere() && closed.isEmpty();
    }

    Optional<MyChoice> mine(UUID target) {
        return Optional.ofNullable(mine.get(target));
    }

    boolean has(UUID target) {
        return mine(target)
                .filter(choice -> choice.state() == ChoiceState.PLACE)
                .isPresent();
    }

    Optional<PlacesLeft> left(UUID target) {
        return Optional.ofNullable(left.get(target));
    }
}
