package nl.kringwijs.shared;

/// Whether readers see a piece, or did.
public enum Publication {
    PUBLISHED,
    WITHDRAWN
}
