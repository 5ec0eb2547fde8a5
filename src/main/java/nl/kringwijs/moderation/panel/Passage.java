package nl.kringwijs.moderation.panel;

/// A piece of a text as shown beside another version of it.
///
/// @param label what it is: the title, a part's name
/// @param text as written
public record Passage(String label, String text) {}
