package nl.kringwijs.themes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ThemeRepository extends ListCrudRepository<Theme, ThemeId> {

    Optional<Theme> findBySlug(String slug);

    @Query("select * from themes.theme where :slug = any(former_slugs)")
    Optional<Theme> findByFormerSlug(String slug);

    List<Theme> findAllByOrderByName();
}
