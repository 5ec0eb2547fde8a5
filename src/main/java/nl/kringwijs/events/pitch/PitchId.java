package nl.kringwijs.events.pitch;

import java.util.UUID;

/// The id of a pitch.
public record PitchId(UUID value) {

    static PitchId random() {
        return new PitchId(UUID.randomUUID());
    }
}
