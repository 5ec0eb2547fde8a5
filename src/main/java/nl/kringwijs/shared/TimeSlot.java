package nl.kringwijs.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When something is, as far as it is known: a date with or without times. An end without a start, or before it, is
/// refused.
public record TimeSlot(
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end) {

    public TimeSlot {
        if (end != null && (start == null || end.isBefore(start))) {
            throw Problem.at("end", "shared.time.endBeforeStart");
        }
    }
}
