package nl.kringwijs.events.registration;

import java.util.UUID;

/// The id of somebody's registration for a day.
public record RegistrationId(UUID value) {

    static RegistrationId random() {
        return new RegistrationId(UUID.randomUUID());
    }
}
