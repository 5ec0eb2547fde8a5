package nl.kringwijs.moderation;

import java.time.Instant;
import java.util.UUID;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.SubjectRef;

/// What is to happen with a text at a time, by itself.
///
/// @param title of the text
/// @param version of the text when it was planned
/// @param problem why it did not happen, in words, or empty
public record Plan(
        UUID id,
        SubjectRef subject,
        String title,
        Action action,
        Instant at,
        MemberId by,
        String byName,
        int version,
        String problem) {

    public enum Action {
        PUBLISH,
        WITHDRAW
    }
}
