package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface OrganisationRepository extends ListCrudRepository<Organisation, OrganisationId> {

    Optional<Organisation> findBySlug(String slug);

    Optional<Organisation> findFirstByNameIgnoreCase(String name);

    List<Organisation> findAllByOrderByName();
}
