package nl.kringwijs.directory;

/// An organisation as others read it.
public record OrganisationSummary(
        OrganisationId id, String slug, String name, String abbreviation, OrganisationKind kind, String site) {}
