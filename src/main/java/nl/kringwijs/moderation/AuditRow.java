package nl.kringwijs.moderation;

import java.time.Instant;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;

/// Somebody did something, mostly with a text.
///
/// @param subject what it was done with; null of an account
/// @param title of the text now, else what it was called, or empty
/// @param action such as `published`
/// @param word what was said with it
public record AuditRow(@Nullable SubjectRef subject, String title, String action, String word, String by, Instant at) {}
