package nl.kringwijs.themes;

/// A theme is called otherwise: who carries it is to be found anew.
public record ThemeChanged(ThemeId theme) {}
