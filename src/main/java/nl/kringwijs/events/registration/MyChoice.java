package nl.kringwijs.events.registration;

import java.time.Instant;
import java.util.Optional;

/// How somebody stands towards a day or a workshop, told to themselves.
///
/// @param position in the queue, from 1, or 0 when not in one
/// @param offeredUntil until when a place is kept for them
public record MyChoice(ChoiceState state, int position, Optional<Instant> offeredUntil) {}
