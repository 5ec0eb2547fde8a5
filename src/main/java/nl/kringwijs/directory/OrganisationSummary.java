package nl.kringwijs.directory;

import java.util.List;
import java.util.UUID;
import nl.kringwijs.media.FileId;
import org.jspecify.annotations.Nullable;

/// An organisation as others read it.
///
/// @param logo a picture that everyone may see
/// @param members the organisations that it is made up of, of a coalition
public record OrganisationSummary(
        OrganisationId id,
        String slug,
        String name,
        String abbreviation,
        OrganisationKind kind,
        String site,
        @Nullable FileId logo,
        List<Member> members) {

    public OrganisationSummary {
        members = List.copyOf(members);
    }

    /// @param role what it does there, or nothing
    public record Member(UUID organisation, String role) {}
}
