package nl.kringwijs.library.example;

import org.springframework.data.repository.ListCrudRepository;

interface ExampleRepository extends ListCrudRepository<Example, ExampleId> {}
