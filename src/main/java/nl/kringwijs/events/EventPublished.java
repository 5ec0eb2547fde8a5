package nl.kringwijs.events;

/// Readers see this event, or see it anew.
public record EventPublished(EventId event) {}
