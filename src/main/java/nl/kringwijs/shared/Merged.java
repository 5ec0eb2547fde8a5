package nl.kringwijs.shared;

import java.util.UUID;

/// An entry of a register that turned out to be the same as another, and now stands for that one.
///
/// @param into the name of the one it stands for
public record Merged(UUID id, String name, String into) {}
