package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PlaceRepository extends ListCrudRepository<Place, PlaceId> {

    Optional<Place> findBySlug(String slug);

    @Query("select * from directory.place where :slug = any(former_slugs)")
    Optional<Place> findByFormerSlug(String slug);

    Optional<Place> findFirstByNameIgnoreCase(String name);

    List<Place> findByParent(PlaceId parent);

    List<Place> findAllByOrderByName();
}
