package nl.kringwijs.circles;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a circle stands on a day: whether one can still step in, and how far it is.
///
/// @param places how many can take part, or null for as many as come
/// @param called when people were asked
/// @param deadline the last day to ask for a place
/// @param meetings the days that are known, oldest first
record Call(
        CircleStage stage,
        JoiningWay way,
        @Nullable Integer places,
        @Nullable LocalDate called,
        @Nullable LocalDate deadline,
        List<LocalDate> meetings) {

    /// A call without a deadline that is older than this is history.
    private static final int MONTHS_OF_A_CALL = 12;

    Call {
        meetings = List.copyOf(meetings);
    }

    /// A call that nobody answers any more: its deadline has passed, or its meetings, or a year.
    boolean isOver(LocalDate today) {
        if (stage == CircleStage.FINISHED) {
            return true;
        }
        if (stage != CircleStage.CALL) {
            return false;
        }
        if (deadline != null) {
            return today.isAfter(deadline);
        }
        return meetings.isEmpty()
                ? called != null && called.plusMonths(MONTHS_OF_A_CALL).isBefore(today)
                : meetings.getLast().isBefore(today);
    }

    boolean isFull(int taken) {
        return places != null && taken >= places;
    }

    /// Whether somebody can come in today, in the way the circle has.
    boolean admits(int taken, LocalDate today) {
        return (stage == CircleStage.CALL || stage == CircleStage.OPEN) && !isOver(today) && !isFull(taken);
    }

    /// Whether saying “keep me posted” still makes sense.
    boolean wantsInterest(LocalDate today) {
        return !isOver(today);
    }
}
