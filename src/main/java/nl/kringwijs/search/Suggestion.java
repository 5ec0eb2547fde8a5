package nl.kringwijs.search;

import nl.kringwijs.shared.Kind;

/// Something that may be meant while somebody types.
public record Suggestion(String text, Kind kind, String url) {}
