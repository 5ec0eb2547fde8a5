package nl.kringwijs.directory;

import nl.kringwijs.media.FileId;
import org.jspecify.annotations.Nullable;

/// An organisation as others read it.
///
/// @param logo a picture that everyone may see
public record OrganisationSummary(
        OrganisationId id,
        String slug,
        String name,
        String abbreviation,
        OrganisationKind kind,
        String site,
        @Nullable FileId logo) {}
