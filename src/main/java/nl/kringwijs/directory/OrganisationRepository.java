package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface OrganisationRepository extends ListCrudRepository<Organisation, OrganisationId> {

    Optional<Organisation> findBySlug(String slug);

    @Query("select * from directory.organisation where :slug = any(former_slugs)")
    Optional<Organisation> findByFormerSlug(String slug);

    Optional<Organisation> findFirstByNameIgnoreCase(String name);

    List<Organisation> findAllByOrderByName();
}
