package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findBySlug(String slug);

    @Query("select * from directory.person where :slug = any(former_slugs)")
    Optional<Person> findByFormerSlug(String slug);

    Optional<Person> findFirstByNameIgnoreCase(String name);

    List<Person> findAllByOrderByName();
}
