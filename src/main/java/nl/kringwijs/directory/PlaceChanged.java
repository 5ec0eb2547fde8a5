package nl.kringwijs.directory;

/// A place is called otherwise or lies elsewhere: who shows it as a fact is to be found anew.
public record PlaceChanged(PlaceId place) {}
