package nl.kringwijs.directory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface PersonRepository extends ListCrudRepository<Person, PersonId> {

    Optional<Person> findBySlug(String slug);

    @Query("select * from directory.person where :slug = any(former_slugs)")
    Optional<Person> findByFormerSlug(String slug);

    /// Of several with this name who an editor made, before who signed up under it, before who was merged.
    @Query("""
            select * from directory.person where lower(name) = lower(:name)
            order by merged_into is not null, account_id is not null, id limit 1""")
    Optional<Person> findNamed(String name);

    List<Person> findAllByOrderByName();
}
