package nl.kringwijs.events.registration;

import java.util.Map;
import java.util.UUID;
import nl.kringwijs.events.EventChanged;
import nl.kringwijs.events.EventId;
import nl.kringwijs.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over how many places there are when a day is published, and lets the queue move when there are more. Runs in
/// the transaction of the change: places below what is taken are refused in words, and so is taking away what people
/// chose.
@Component
class PlaceCounting {

    private final RegistrationQueries queries;
    private final Queue queue;
    private final JdbcClient jdbc;

    PlaceCounting(RegistrationQueries queries, Queue queue, JdbcClient jdbc) {
        this.queries = queries;
        this.queue = queue;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventChanged changed) {
        queries.day(changed.event()).ifPresent(day -> {
            queries.lock(day.id());
            Map<UUID, PlacesLeft> left = queries.left(day.id());
            count(day.id(), day.day(), day.signUp().places(), left);
            jdbc.sql("select id, places from events.occurrence where event = :day")
                    .param("day", day.id().value())
                    .query((row, number) ->
                            new Wanted(row.getObject("id", UUID.class), row.getObject("places", Integer.class)))
                    .list()
                    .forEach(wanted -> day.target(wanted.id())
                            .ifPresent(target -> count(day.id(), target, wanted.places(), left)));
            queries.movedAway(day.id()).ifPresent(name -> {
                throw Problem.of("events.places.chosen", name);
            });
            queue.move(day);
            queue.tell(day.id());
        });
    }

    private record Wanted(UUID id, @Nullable Integer places) {}

    private void count(EventId day, Target target, @Nullable Integer places, Map<UUID, PlacesLeft> left) {
        PlacesLeft now = left.get(target.id());
        if (now != null && places != null && places < now.taken()) {
            throw Problem.of("events.places.below", target.title(), places, now.taken());
        }
        queries.count(day, target.id(), places);
    }
}
