package nl.kringwijs.directory;

import java.time.LocalDate;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;

/// Somebody did something somewhere, in a role: with the function and the organisations as they were that day.
///
/// @param title of the piece it was in, with its address
/// @param role such as `spreker` or `begeleider`
public record Engagement(
        PersonId person,
        String title,
        String url,
        String role,
        String function,
        String organisations,
        @Nullable LocalDate date,
        Audience audience) {}
