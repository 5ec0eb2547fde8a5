package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.events.DayDetails;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import org.jspecify.annotations.Nullable;

/// A day as far as signing up for it goes.
///
/// @param place name of the place, or empty
/// @param withdrawn whether it does not go on
record OpenDay(
        EventId id,
        String slug,
        Audience audience,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String venue,
        String place,
        boolean withdrawn,
        DayDetails details,
        SignUp signUp,
        TakingPart takingPart,
        Target day,
        List<Target> occurrences,
        List<Slot> slots) {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration OFFER = Duration.ofHours(24);
    private static final Duration BEFORE_START = Duration.ofHours(12);

    /// The optional parts of the day.
    List<Target> parts() {
        return takingPart.optionalParts().stream()
                .map(part -> Target.part(part.key(), part.name()))
                .toList();
    }

    /// All that can be chosen, what comes first before what hangs on it.
    List<Target> targets() {
        return Stream.of(Stream.of(day), parts().stream(), occurrences.stream())
                .flatMap(some -> some)
                .toList();
    }

    Optional<Target> target(UUID wanted) {
        return targets().stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    String title(UUID wanted) {
        return target(wanted).map(Target::title).orElse("");
    }

    /// What somebody must have before this, the day first.
    List<Target> before(Target target) {
        List<Target> all = new ArrayList<>();
        if (!target.equals(day)) {
            all.add(day);
            Optional.ofNullable(target.part()).flatMap(this::target).ifPresent(all::add);
        }
        return all;
    }

    /// Key of the sentence why nobody can sign up now, or empty when they can.
    Optional<String> closed(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        LocalDate opens = signUp.opens();
        LocalDate deadline = signUp.deadline();
        if (withdrawn) {
            return Optional.of("events.signUp.refused.gone");
        }
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

    /// Whether this viewer, who may organise days, may organise this one: a closed meeting is its group's own.
    boolean isFor(Viewer organiser) {
        return !audience.isGroup() || organiser.sees(audience);
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

    /// When the day is for somebody: without the optional parts they don't come to.
    ///
    /// @param chosen optional parts they have
    TimeSlot when(Set<UUID> chosen) {
        Set<String> missed = takingPart.optionalParts().stream()
                .filter(part -> !chosen.contains(part.key()))
                .map(TakingPart.DayPart::name)
                .collect(java.util.stream.Collectors.toSet());
        if (missed.isEmpty()) {
            return new TimeSlot(date, start, end);
        }
        List<Slot> theirs =
                slots.stream().filter(slot -> !missed.contains(slot.dayPart())).toList();
        LocalTime begins = theirs.stream()
                .map(Slot::start)
                .filter(Objects::nonNull)
                .min(LocalTime::compareTo)
                .orElse(start);
        LocalTime ends = theirs.stream()
                .map(Slot::end)
                .filter(Objects::nonNull)
                .max(LocalTime::compareTo)
                .orElse(end);
        // What is left may end at nobody knows what time
        return new TimeSlot(date, begins, begins != null && ends != null && ends.isAfter(begins) ? ends : null);
    }

    /// When this round is, if that is known.
    Optional<Slot> slot(@Nullable UUID round) {
        return slots.stream().filter(slot -> slot.item().equals(round)).findFirst();
    }
}
