package nl.kringwijs.directory;

import java.util.UUID;

/// The id of a place.
public record PlaceId(UUID value) {

    public static PlaceId random() {
        return new PlaceId(UUID.randomUUID());
    }
}
