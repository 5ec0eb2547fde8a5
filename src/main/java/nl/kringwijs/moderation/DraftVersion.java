package nl.kringwijs.moderation;

import java.time.Instant;

/// An earlier version of a draft.
///
/// @param setAside kept because somebody else had saved first
public record DraftVersion(long id, int version, String by, Instant at, boolean setAside) {}
