package nl.kringwijs.moderation;

import java.time.Instant;
import nl.kringwijs.shared.SubjectRef;

/// A draft in the desk's list.
public record DraftRow(
        SubjectRef subject, String title, Draft.State state, boolean ahead, String updatedBy, Instant updatedAt) {}
