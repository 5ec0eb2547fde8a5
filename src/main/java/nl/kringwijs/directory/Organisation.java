package nl.kringwijs.directory;

import java.util.List;
import nl.kringwijs.media.FileId;
import nl.kringwijs.shared.Kind;
import nl.kringwijs.shared.SubjectRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/// @param members the organisations that it is made up of, of a coalition
/// @param mergedInto the organisation it stands for, when two turned out to be one
@Table(schema = "directory", name = "organisation")
record Organisation(
        @Id OrganisationId id,
        @Version int version,
        String slug,
        List<String> formerSlugs,
        String name,
        String abbreviation,
        OrganisationKind kind,
        String site,
        @Nullable FileId logoId,
        @Nullable OrganisationId mergedInto,
        @Nullable OrganisationId mergedVia,

        @MappedCollection(idColumn = "coalition", keyColumn = "coalition_key")
        List<Membership> members) {

    /// @param role what it does there, or nothing
    @Table(schema = "directory", name = "membership")
    record Membership(OrganisationId memberId, String role) {}

    SubjectRef ref() {
        return new SubjectRef(Kind.ORGANISATIE, id.value());
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(
                id,
                slug,
                name,
                abbreviation,
                kind,
                site,
                logoId,
                members.stream()
                        .map(member ->
                                new OrganisationSummary.Member(member.memberId().value(), member.role()))
                        .toList());
    }
}
