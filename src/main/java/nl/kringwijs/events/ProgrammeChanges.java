package nl.kringwijs.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What differs for participants between two programmes that readers saw after one another.
final class ProgrammeChanges {

    private final Event before;
    private final Event now;
    private final List<Change> found = new ArrayList<>();

    private ProgrammeChanges(Event before, Event now) {
        this.before = before;
        this.now = now;
    }

    /// One change.
    ///
    /// @param words key of the sentence
    /// @param about what it is filled in with
    record Change(String words, List<String> about) {

        private static Change of(String words, String... about) {
            return new Change(words, List.of(about));
        }
    }

    static List<Change> between(Event before, Event now) {
        var changes = new ProgrammeChanges(before, now);
        changes.day();
        changes.items();
        changes.workshops();
        return changes.found;
    }

    private void day() {
        if (!Objects.equals(before.date(), now.date())) {
            found.add(
                    before.date() == null || now.date() == null
                            ? Change.of("events.change.date.first", said(now.date()))
                            : Change.of("events.change.date", said(before.date()), said(now.date())));
        }
        if (!Objects.equals(before.startTime(), now.startTime()) || !Objects.equals(before.endTime(), now.endTime())) {
            found.add(
                    now.endTime() == null
                            ? Change.of("events.change.start", said(now.startTime()))
                            : Change.of("events.change.times", said(now.startTime()), said(now.endTime())));
        }
        if (!before.venue().equals(now.venue()) || !Objects.equals(before.placeId(), now.placeId())) {
            found.add(place());
        } else if (before.details().provisional() && !now.details().provisional()) {
            found.add(
                    now.venue().isBlank()
                            ? Change.of("events.change.certain.alone")
                            : Change.of("events.change.certain", now.venue()));
        }
    }

    private Change place() {
        if (!now.venue().isBlank()) {
            return Change.of("events.change.place", now.venue());
        }
        return Change.of(now.placeId() == null ? "events.change.place.none" : "events.change.place.above");
    }

    private static String said(@Nullable LocalDate date) {
        return date == null ? "–" : date.toString();
    }

    private static String said(@Nullable LocalTime time) {
        return time == null ? "–" : time.toString();
    }

    private void items() {
        Map<UUID, Event.Item> old = before.items().stream().collect(Collectors.toMap(Event.Item::id, item -> item));
        for (Event.Item item : now.items()) {
            Event.Item was = old.remove(item.id());
            if (was == null) {
                found.add(Change.of("events.change.item.new", item.title()));
            } else if (!Objects.equals(was.startTime(), item.startTime())) {
                found.add(
                        item.startTime() == null
                                ? Change.of("events.change.item.timeless", item.title())
                                : Change.of("events.change.item.time", item.title(), said(item.startTime())));
            }
        }
        old.values().forEach(item -> found.add(Change.of("events.change.item.gone", item.title())));
    }

    /// Where a workshop is given.
    private record Time(Event.Item round, Event.Occurrence occurrence) {}

    private static Map<UUID, Time> times(Event event) {
        return event.items().stream()
                .flatMap(round -> round.occurrences().stream().map(one -> new Time(round, one)))
                .collect(Collectors.toMap(time -> time.occurrence().id(), time -> time));
    }

    private void workshops() {
        Map<UUID, Time> old = times(before);
        for (Time time : times(now).values()) {
            Time was = old.remove(time.occurrence().id());
            String title = title(now, time);
            if (was == null) {
                found.add(Change.of(
                        "events.change.workshop.new", title, time.round().title()));
            } else if (!was.round().id().equals(time.round().id())) {
                found.add(Change.of(
                        "events.change.workshop.round", title, time.round().title()));
            } else if (!was.occurrence().room().equals(time.occurrence().room())
                    && !time.occurrence().room().isBlank()) {
                found.add(Change.of(
                        "events.change.workshop.room", title, time.occurrence().room()));
            }
        }
        old.values()
                .forEach(time -> found.add(Change.of(
                        "events.change.workshop.gone",
                        title(before, time),
                        time.round().title())));
    }

    private static String title(Event event, Time time) {
        return event.workshop(time.occurrence().workshopId())
                .map(Event.Workshop::title)
                .orElse("");
    }
}
