package nl.kringwijs.search;

/// What was asked lately.
///
/// @param times how often
/// @param nothing how often nothing was found for the words as typed
public record AskedWords(String words, int times, int nothing) {}
