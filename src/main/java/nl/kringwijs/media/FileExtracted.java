package nl.kringwijs.media;

/// A file is taken apart: its pages can be read and indexed.
public record FileExtracted(FileId file) {}
