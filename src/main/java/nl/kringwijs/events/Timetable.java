package nl.kringwijs.events;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// When the parts of a day begin and end, where only some of the times are written down.
public final class Timetable {

    private Timetable() {}

    /// When this part ends: as written, or when the next one begins that has a time, or when the day ends.
    static @Nullable LocalTime end(Event event, int at) {
        return end(event.items(), Event.Item::startTime, Event.Item::endTime, event.endTime(), at);
    }

    /// As [#end(Event, int)], while the day is being written.
    static @Nullable LocalTime end(EventDraft draft, int at) {
        return end(draft.items(), EventDraft.Item::start, EventDraft.Item::end, draft.end(), at);
    }

    /// When the part at this place in the list ends, read from any list of parts.
    ///
    /// @param dayEnd when the day ends, if that is written down
    public static <I> @Nullable LocalTime end(
            List<I> items,
            Function<I, @Nullable LocalTime> start,
            Function<I, @Nullable LocalTime> end,
            @Nullable LocalTime dayEnd,
            int at) {
        I item = items.get(at);
        LocalTime written = end.apply(item);
        LocalTime begins = start.apply(item);
        if (written != null || begins == null) {
            return written;
        }
        for (I later : items.subList(at + 1, items.size())) {
            LocalTime next = start.apply(later);
            if (next != null && next.isAfter(begins)) {
                return next;
            }
        }
        return dayEnd != null && dayEnd.isAfter(begins) ? dayEnd : null;
    }

    /// When the day begins: as written, or with its first part.
    static @Nullable LocalTime dayStart(EventDraft draft) {
        return draft.start() != null
                ? draft.start()
                : draft.items().stream()
                        .map(EventDraft.Item::start)
                        .filter(Objects::nonNull)
                        .min(LocalTime::compareTo)
                        .orElse(null);
    }

    /// When the day ends: as written, or with the last of its parts that has an end.
    static @Nullable LocalTime dayEnd(EventDraft draft) {
        return draft.end() != null
                ? draft.end()
                : draft.items().stream()
                        .map(EventDraft.Item::end)
                        .filter(Objects::nonNull)
                        .max(LocalTime::compareTo)
                        .orElse(null);
    }
}
