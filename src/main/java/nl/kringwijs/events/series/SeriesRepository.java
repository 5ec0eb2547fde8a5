package nl.kringwijs.events.series;

import org.springframework.data.repository.ListCrudRepository;

interface SeriesRepository extends ListCrudRepository<Series, SeriesId> {}
