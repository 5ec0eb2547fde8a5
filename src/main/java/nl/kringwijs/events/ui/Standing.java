package nl.kringwijs.events.ui;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.registration.ChoiceState;
import nl.kringwijs.events.registration.LinkedRegistrations;
import nl.kringwijs.events.registration.MyChoice;
import nl.kringwijs.events.registration.MyRegistration;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.events.registration.Registrations;
import nl.kringwijs.shared.Viewer;

/// How a day stands for who looks at it: what is left, and what they have.
///
/// @param closed key of the sentence why nobody can sign up now, or empty when they can
/// @param own what they have, as a member or by their link
/// @param unknown whether the portal does not know them: neither signed in nor by their link
record Standing(
        String slug,
        SignUp signUp,
        Optional<String> closed,
        Map<UUID, PlacesLeft> left,
        Optional<MyRegistration> own,
        boolean unknown) {

    static final Standing NONE = new Standing("", SignUp.NONE, Optional.empty(), Map.of(), Optional.empty(), true);

    /// @param key the secret of their link, or empty
    static Standing of(
            EventPage page, String key, Registrations registrations, LinkedRegistrations links, Viewer viewer) {
        var day = page.event().id();
        if (!page.signUp().isHere()) {
            return new Standing(
                    page.event().slug(),
                    page.signUp(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty(),
                    viewer.isVisitor());
        }
        Optional<MyRegistration> linked = key.isEmpty()
                ? Optional.empty()
                : links.find(key).filter(mine -> mine.day().equals(day) && mine.stands());
        return new Standing(
                page.event().slug(),
                page.signUp(),
                registrations.closed(day, viewer),
                registrations.left(day, viewer),
                linked.isPresent() ? linked : registrations.own(day, viewer),
                linked.isEmpty() && viewer.isVisitor());
    }

    boolean isHere() {
        return signUp.isHere();
    }

    boolean isOpen() {
        return isHere() && closed.isEmpty();
    }

    Optional<MyChoice> mine(UUID target) {
        return own.map(mine -> mine.choices().get(target));
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
