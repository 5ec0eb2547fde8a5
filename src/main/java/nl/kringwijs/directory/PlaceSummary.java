package nl.kringwijs.directory;

/// A place as others read it.
public record PlaceSummary(PlaceId id, String slug, String name, PlaceKind kind, String formerName) {}
