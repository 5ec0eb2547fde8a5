package nl.kringwijs.events.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be signed up for: a day, an optional part of it, or a workshop in one of its rounds.
///
/// @param id of the day, the part or the occurrence
/// @param round null for the day; a part is a round of its own
/// @param workshop null for the day; a part is a workshop of its own
/// @param part the optional part in which a workshop is given, or null
record Target(
        UUID id,
        @Nullable UUID round,
        @Nullable UUID workshop,
        String title,
        @Nullable UUID part) {

    static Target day(UUID id, String title) {
        return new Target(id, null, null, title, null);
    }

    static Target part(UUID id, String title) {
        return new Target(id, id, id, title, null);
    }

    boolean isPart() {
        return id.equals(round);
    }
}
