package nl.kringwijs.events.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.directory.PlaceSummary;
import nl.kringwijs.events.DayChoice;
import nl.kringwijs.events.EventKind;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.kit.Address;

/// Which days are asked for. It stands in the address.
///
/// @param region slug of a place that days are meant for, or empty
/// @param forWhom people that days are meant for, or empty
record DayFilter(Optional<EventKind> kind, boolean free, String region, String forWhom) {

    static DayFilter of(Address address) {
        return new DayFilter(
                address.parameter("soort").flatMap(said -> Arrays.stream(EventKind.values())
                        .filter(kind -> value(kind).equals(said))
                        .findFirst()),
                address.parameter("kosten").filter("gratis"::equals).isPresent(),
                address.parameter("regio").orElse(""),
                address.parameter("voor").orElse(""));
    }

    private static String value(EventKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return kind.isEmpty() && !free && (region + forWhom).isEmpty();
    }

    /// @param regions that can be chosen; of another one there are no days
    DayChoice choice(Iterable<PlaceSummary> regions) {
        Optional<UUID> chosen = Optional.empty();
        for (PlaceSummary place : regions) {
            if (place.slug().equals(region)) {
                chosen = Optional.of(place.id().value());
            }
        }
        return new DayChoice(
                kind, free, region.isEmpty() || chosen.isPresent() ? chosen : Optional.of(new UUID(0, 0)), forWhom);
    }

    /// With this kind, or without it where it was chosen.
    DayFilter turned(EventKind next) {
        return new DayFilter(
                kind.filter(next::equals).isPresent() ? Optional.empty() : Optional.of(next), free, region, forWhom);
    }

    DayFilter turnedFree() {
        return new DayFilter(kind, !free, region, forWhom);
    }

    DayFilter turnedRegion(String next) {
        return new DayFilter(kind, free, region.equals(next) ? "" : next, forWhom);
    }

    DayFilter turnedForWhom(String next) {
        return new DayFilter(kind, free, region, forWhom.equals(next) ? "" : next);
    }

    /// @param page of what was, from 1
    String path(int page) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("soort", kind.map(DayFilter::value).orElse(""));
        said.put("kosten", free ? "gratis" : "");
        said.put("regio", region);
        said.put("voor", forWhom);
        said.put("pagina", page > 1 ? Integer.toString(page) : "");
        return Address.to(EventLinks.ALL, said);
    }
}
