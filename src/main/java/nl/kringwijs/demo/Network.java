package nl.kringwijs.demo;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the texts of the demo speak of, by name.
record Network(Map<String, UUID> themes, Map<String, UUID> places, Map<String, UUID> organisations) {

    @Nullable
    UUID theme(String name) {
        return named(themes, name);
    }

    @Nullable
    UUID place(String name) {
        return named(places, name);
    }

    @Nullable
    UUID organisation(String name) {
        return named(organisations, name);
    }

    private static @Nullable UUID named(Map<String, UUID> known, String name) {
        return name.isEmpty() ? null : KeyedLines.made(known, name);
    }
}
