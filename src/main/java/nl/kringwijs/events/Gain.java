package nl.kringwijs.events;

/// What a workshop brings who comes, to choose by.
public enum Gain {
    INSPIRATIE,
    INZICHT,
    HANDVATTEN,
    CONTACTEN,
    /// Something made together, such as an agenda of the neighbourhood
    RESULTAAT
}
