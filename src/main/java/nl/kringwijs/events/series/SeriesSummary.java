package nl.kringwijs.events.series;

/// A series in a list.
public record SeriesSummary(SeriesId id, String slug, String title, String summary) {}
