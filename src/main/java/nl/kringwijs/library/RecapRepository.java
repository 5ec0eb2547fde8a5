package nl.kringwijs.library;

import org.springframework.data.repository.ListCrudRepository;

interface RecapRepository extends ListCrudRepository<Recap, RecapId> {}
