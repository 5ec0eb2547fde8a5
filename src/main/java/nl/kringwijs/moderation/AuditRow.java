package nl.kringwijs.moderation;

import java.time.Instant;
import nl.kringwijs.shared.SubjectRef;

/// Somebody did something with a text.
///
/// @param title of the text now, or empty when it is gone
/// @param action such as `published`
/// @param word what was said with it
public record AuditRow(SubjectRef subject, String title, String action, String word, String by, Instant at) {}
