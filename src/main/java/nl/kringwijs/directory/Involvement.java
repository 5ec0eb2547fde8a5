package nl.kringwijs.directory;

import java.time.LocalDate;
import nl.kringwijs.shared.Audience;
import org.jspecify.annotations.Nullable;

/// An organisation had a part in something: organised it, hosted it, joined in.
///
/// @param title of the piece, with its address
public record Involvement(
        OrganisationId organisation,
        String title,
        String url,
        String role,
        @Nullable LocalDate date,
        Audience audience) {}
