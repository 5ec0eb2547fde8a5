package nl.kringwijs.library;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface MaterialRepository extends ListCrudRepository<Material, MaterialId> {

    List<Material> findByRecapIdOrderByPosition(RecapId recapId);
}
