package nl.kringwijs.events;

import java.util.Map;
import java.util.UUID;

/// What there is to choose days by, with how many there are of each.
///
/// @param regions places that days are meant for
/// @param forWhom people that days are meant for, in the words of the days
/// @param all how many days there are
public record DayFacets(
        Map<EventKind, Integer> kinds, Map<UUID, Integer> regions, Map<String, Integer> forWhom, int free, int all) {}
