package nl.kringwijs.events.registration;

import org.jspecify.annotations.Nullable;

/// How full a day or a workshop is.
///
/// @param places null where nobody counts
/// @param taken with those that are kept for somebody
/// @param waiting how many stand in the queue
/// @param interested how many let it be known
public record PlacesLeft(@Nullable Integer places, int taken, int waiting, int interested) {

    public boolean isFull() {
        return places != null && taken >= places;
    }
}
