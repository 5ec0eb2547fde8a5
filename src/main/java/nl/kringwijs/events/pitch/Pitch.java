package nl.kringwijs.events.pitch;

import java.time.Instant;
import java.util.UUID;

/// What somebody offers to tell.
///
/// @param item the part of the programme it is for
/// @param text what they come to tell, plain text
/// @param email whom the organiser answers, for organisers alone
public record Pitch(
        PitchId id,
        UUID item,
        String title,
        String text,
        String name,
        String organisation,
        String email,
        State state,
        Instant at) {

    /// How it stands with a pitch.
    public enum State {
        OFFERED,
        ACCEPTED,
        DECLINED
    }

    /// “Noor Veltkamp, gemeente Maasdrecht”.
    public String by() {
        return organisation.isBlank() ? name : name + ", " + organisation;
    }

    /// As readers see it.
    Pitch withoutAddress() {
        return new Pitch(id, item, title, text, name, organisation, "", state, at);
    }
}
