package nl.kringwijs.directory;

import org.jspecify.annotations.Nullable;

/// A place as others read it.
///
/// @param formerName what it was called before a merger
/// @param parent in which it lies
public record PlaceSummary(
        PlaceId id,
        String slug,
        String name,
        PlaceKind kind,
        String formerName,
        @Nullable PlaceId parent) {}
