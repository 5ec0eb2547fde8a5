package nl.kringwijs.events.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What can be signed up for: a day, or a workshop in one of its rounds.
///
/// @param id of the day, or of the occurrence
/// @param round null for the day
record Target(UUID id, @Nullable UUID round, @Nullable UUID workshop, String title) {}
