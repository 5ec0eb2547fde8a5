package nl.kringwijs.directory;

/// An organisation that a coalition is made up of.
///
/// @param role what it does there, such as “voert uit”, or nothing
public record CoalitionMember(OrganisationSummary organisation, String role) {}
