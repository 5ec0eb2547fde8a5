package nl.kringwijs.events;

/// Readers see this event for the first time, see it otherwise, or see it no more: who shows its facts is to be found
/// anew.
///
/// @param itself whether the event was written or withdrawn; not, when only a theme or place it carries is called
///     otherwise
public record EventChanged(EventId event, boolean itself) {}
