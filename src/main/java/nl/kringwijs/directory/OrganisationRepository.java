package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OrganisationRepository extends ListCrudRepository<Organisation, OrganisationId> {

    Optional<Organisation> findBySlug(String slug);

    @Query("select * from directory.organisation where :slug = any(former_slugs)")
    Optional<Organisation> findByFormerSlug(String slug);

    Optional<Organisation> findFirstByNameIgnoreCase(String name);

    List<Organisation> findAllByOrderByName();

    /// The coalitions that this organisation, or one that became it, is a member of.
    @Query("""
            select c.* from directory.organisation c
            where c.merged_into is null and exists (
                select 1 from directory.membership m join directory.organisation o on o.id = m.member_id
                where m.coalition = c.id and (o.id = :member or o.merged_into = :member))
            order by c.name""")
    List<Organisation> coalitionsOf(UUID member);
}
