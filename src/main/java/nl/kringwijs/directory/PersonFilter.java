package nl.kringwijs.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a list of people is narrowed to.
///
/// @param name part of a name, or empty
public record PersonFilter(
        String name,
        @Nullable UUID theme,
        @Nullable UUID place,
        @Nullable UUID organisation) {

    public static final PersonFilter ALL = new PersonFilter("", null, null, null);

    public PersonFilter withPlace(@Nullable UUID next) {
        return new PersonFilter(name, theme, next, organisation);
    }

    public PersonFilter withOrganisation(@Nullable UUID next) {
        return new PersonFilter(name, theme, place, next);
    }

    public PersonFilter withTheme(@Nullable UUID next) {
        return new PersonFilter(name, next, place, organisation);
    }
}
