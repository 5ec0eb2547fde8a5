package nl.kringwijs.events;

/// Readers see this event for the first time, see it otherwise, or see it no more: who shows its facts is to be found
/// anew.
public record EventChanged(EventId event) {}
