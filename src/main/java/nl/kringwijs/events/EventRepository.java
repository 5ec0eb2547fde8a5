package nl.kringwijs.events;

import org.springframework.data.repository.ListCrudRepository;

interface EventRepository extends ListCrudRepository<Event, EventId> {}
