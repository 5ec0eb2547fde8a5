package nl.kringwijs.events.registration;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.MemberId;
import org.jspecify.annotations.Nullable;

/// That somebody comes to a day, or wants to.
///
/// @param email null only for who walked in at the door
/// @param heldUntil until when everything is kept for somebody who has not confirmed yet
/// @param secret by which they come back without signing in
/// @param ticket by which they are known at the door, and nothing else can be done
/// @param capacity as what they come, or empty
/// @param broughtBy who signed them up
/// @param told what the last message said
/// @param sequence how often their calendar was told something else
record Registration(
        RegistrationId id,
        EventId day,
        @Nullable MemberId member,
        String name,
        @Nullable EmailAddress email,
        State state,
        Source source,
        @Nullable Instant heldUntil,
        String secret,
        String ticket,
        String capacity,
        @Nullable RegistrationId broughtBy,
        String told,
        int sequence,
        Instant at,
        @Nullable Instant presentAt) {

    /// How long places are kept for who has to confirm.
    static final Duration HOLD = Duration.ofMinutes(60);

    private static final SecureRandom RANDOM = new SecureRandom();

    enum State {
        HELD,
        CONFIRMED,
        WITHDRAWN,
        LAPSED
    }

    /// Who wrote them down.
    enum Source {
        MEMBER,
        GUEST,
        ORGANISER,
        DOOR
    }

    static Registration of(
            EventId day,
            @Nullable MemberId member,
            String name,
            @Nullable EmailAddress email,
            Source source,
            Instant now) {
        boolean held = source == Source.GUEST;
        return new Registration(
                RegistrationId.random(),
                day,
                member,
                name,
                email,
                held ? State.HELD : State.CONFIRMED,
                source,
                held ? now.plus(HOLD) : null,
                key(24),
                key(12),
                "",
                null,
                "",
                0,
                now,
                null);
    }

    private static String key(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    Registration broughtBy(RegistrationId colleague) {
        return new Registration(
                id, day, member, name, email, state, source, heldUntil, secret, ticket, capacity, colleague, told,
                sequence, at, presentAt);
    }

    /// Under an id that somebody else made.
    Registration known(RegistrationId as) {
        return new Registration(
                as, day, member, name, email, state, source, heldUntil, secret, ticket, capacity, broughtBy, told,
                sequence, at, presentAt);
    }

    boolean isHeld() {
        return state == State.HELD;
    }

    /// Whether it stands: held or confirmed.
    boolean stands() {
        return state == State.HELD || state == State.CONFIRMED;
    }

    /// Whether nobody confirmed in time.
    boolean isHoldOver(Instant now) {
        return state == State.HELD && heldUntil != null && !now.isBefore(heldUntil);
    }

    Optional<EmailAddress> address() {
        return Optional.ofNullable(email);
    }
}
