package nl.kringwijs.search;

/// Somebody who spoke of what was searched for.
///
/// @param url path of their page
/// @param pieces in how many of the pieces that were found
public record Speaker(String name, String url, int pieces) {}
