package nl.kringwijs.library.example;

import java.time.Instant;
import java.time.LocalDate;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;

/// A practice example in a list.
///
/// @param place name of the place, or empty
/// @param date when it last stood somehow
public record ExampleSummary(
        ExampleId id,
        String slug,
        String title,
        String standfirst,
        String place,
        @Nullable LocalDate date,
        Audience audience,
        Instant publishedAt) {}
