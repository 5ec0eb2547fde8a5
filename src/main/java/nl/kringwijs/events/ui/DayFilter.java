package nl.kringwijs.events.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.kit.Address;

/// Which days are asked for. It stands in the address.
///
/// @param free only those that cost nothing, of what is to come
record DayFilter(Optional<EventKind> kind, boolean free) {

    static DayFilter of(Address address) {
        return new DayFilter(
                address.parameter("soort").flatMap(said -> Arrays.stream(EventKind.values())
                        .filter(kind -> value(kind).equals(said))
                        .findFirst()),
                address.parameter("kosten").filter("gratis"::equals).isPresent());
    }

    private static String value(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean takes(EventSummary event) {
        return (!free || event.free()) && kinds().contains(event.kind());
    }

    Set<EventKind> kinds() {
        return kind.<Set<EventKind>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(EventKind.class));
    }

    boolean isEmpty() {
        return kind.isEmpty() && !free;
    }

    /// With this kind, or without it where it was chosen.
    DayFilter turned(EventKind next) {
        return new DayFilter(kind.filter(next::equals).isPresent() ? Optional.empty() : Optional.of(next), free);
    }

    DayFilter turnedFree() {
        return new DayFilter(kind, !free);
    }

    /// @param page of what was, from 1
    String path(int page) {
        String said = kind.map(chosen -> "&soort=" + value(chosen)).orElse("")
                + (free ? "&kosten=gratis" : "")
                + (page > 1 ? "&pagina=" + page : "");
        return EventLinks.ALL + (said.isEmpty() ? "" : "?" + said.substring(1));
    }
}
