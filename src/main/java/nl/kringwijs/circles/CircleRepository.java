package nl.kringwijs.circles;

import org.springframework.data.repository.ListCrudRepository;

interface CircleRepository extends ListCrudRepository<Circle, CircleId> {}
