package nl.kringwijs.themes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface ThemeRepository extends ListCrudRepository<Theme, ThemeId> {

    Optional<Theme> findBySlug(String slug);

    List<Theme> findAllByOrderByName();
}
