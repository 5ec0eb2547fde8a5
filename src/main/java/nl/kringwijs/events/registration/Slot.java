package nl.kringwijs.events.registration;

import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When a part of the programme is.
///
/// @param item id of the item, which is that of the round
/// @param dayPart the name of the part of the day it belongs to, or empty
/// @param end its own, or when the next one begins
record Slot(
        UUID item,
        String dayPart,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String title,
        boolean round) {}
