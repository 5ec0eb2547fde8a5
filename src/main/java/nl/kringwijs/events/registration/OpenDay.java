package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;

/// A day as far as signing up for it goes.
record OpenDay(
        EventId id,
        String slug,
        Audience audience,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        SignUp signUp,
        Target day,
        List<Target> occurrences) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration OFFER = Duration.ofHours(24);
    private static final Duration BEFORE_START = Duration.ofHours(12);

    Optional<Target> target(UUID wanted) {
        return day.id().equals(wanted)
                ? Optional.of(day)
                : occurrences.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /// Key of the sentence why nobody can sign up now, or empty when they can.
    Optional<String> closed(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        LocalDate opens = signUp.opens();
        LocalDate deadline = signUp.deadline();
        if (!signUp.isHere()) {
            return Optional.of("events.signUp.refused.notHere");
        }
        if (isOver(clock)) {
            return Optional.of("events.signUp.refused.over");
        }
        if (opens != null && today.isBefore(opens)) {
            return Optional.of("events.signUp.refused.early");
        }
        return deadline != null && today.isAfter(deadline)
                ? Optional.of("events.signUp.refused.late")
                : Optional.empty();
    }

    boolean isOver(Clock clock) {
        return date != null
                && clock.instant()
                        .isAfter(date.atTime(end == null ? LocalTime.MAX : end)
                                .atZone(ZONE)
                                .toInstant());
    }

    /// Until when a place that comes free is kept for the first in the queue: a day, or until twelve hours before the
    /// start if that is sooner. Empty when there is no time left for that: the place then goes to whoever comes
    /// first.
    Optional<Instant> offerEnds(Instant now) {
        Instant ends = now.plus(OFFER);
        if (date != null) {
            Instant last = date.atTime(start == null ? LocalTime.MIDNIGHT : start)
                    .atZone(ZONE)
                    .toInstant()
                    .minus(BEFORE_START);
            ends = last.isBefore(ends) ? last : ends;
        }
        return ends.isAfter(now) ? Optional.of(ends) : Optional.empty();
    }
}
