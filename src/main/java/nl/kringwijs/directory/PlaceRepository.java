package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface PlaceRepository extends ListCrudRepository<Place, PlaceId> {

    Optional<Place> findBySlug(String slug);

    Optional<Place> findFirstByNameIgnoreCase(String name);

    List<Place> findAllByOrderByName();
}
