package nl.kringwijs.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/// The day as the portal reads it, whatever the zone of the machine: late in the evening these differ.
public final class Today {

    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Today() {}

    /// The date in the Netherlands.
    public static LocalDate date() {
        return LocalDate.now(ZONE);
    }
}
