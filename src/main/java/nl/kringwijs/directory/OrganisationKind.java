package nl.kringwijs.directory;

/// What sort of organisation it is.
public enum OrganisationKind {
    GEMEENTE,
    CORPORATIE,
    WELZIJN,
    KENNISINSTITUUT,
    BEWONERSINITIATIEF,
    COALITIE,
    OVERHEID,
    ANDERS
}
