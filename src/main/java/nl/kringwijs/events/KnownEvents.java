package nl.kringwijs.events;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Events as they were last read, so that a programme that many look at is put together once. The database is asked
/// each time which transaction wrote the event last: a newer one is read anew, on whichever node it was written, and
/// what was rolled back is never shown.
@Component
class KnownEvents {

    private static final int MOST = 200;

    private final EventRepository events;
    private final JdbcClient jdbc;
    private final Cache<Written, Event> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    KnownEvents(EventRepository events, JdbcClient jdbc) {
        this.events = events;
        this.jdbc = jdbc;
    }

    /// An event as one transaction wrote it; numbers of transactions are not used twice in the life of a portal.
    private record Written(UUID event, String transaction) {}

    Optional<Event> find(EventId id) {
        return jdbc.sql("select id, xmin::text from events.event where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Written(row.getObject(1, UUID.class), row.getString(2)))
                .optional()
                .flatMap(written ->
                        Optional.ofNullable(known.getIfPresent(written)).or(() -> read(id, written)));
    }

    private Optional<Event> read(EventId id, Written written) {
        Optional<Event> event = events.findById(id);
        event.ifPresent(fresh -> known.put(written, fresh));
        return event;
    }
}
