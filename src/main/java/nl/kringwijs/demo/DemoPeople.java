package nl.kringwijs.demo;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.kringwijs.directory.Presence;
import nl.kringwijs.directory.Profiles;
import nl.kringwijs.directory.Profiles.Part;
import nl.kringwijs.directory.Profiles.ProfileText;
import nl.kringwijs.directory.Readers;
import nl.kringwijs.shared.Viewer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// What the members of the demo tell of themselves, from `demo/people.txt`. Made before the days, which then know
/// them by name.
@Component
@ConditionalOnProperty("kringwijs.demo")
class DemoPeople {

    private final Profiles profiles;

    DemoPeople(Profiles profiles) {
        this.profiles = profiles;
    }

    /// @param known who may tell something, by address
    void make(Network network, Map<String, Viewer> known) throws IOException {
        for (String block : KeyedLines.file("people.txt").split("(?m)^# ")) {
            if (!block.isBlank()) {
                KeyedLines said = KeyedLines.read(block);
                profiles.keep(text(said, network), Objects.requireNonNull(known.get(said.title()), said.title()));
            }
        }
    }

    private static ProfileText text(KeyedLines said, Network network) {
        var readers = new EnumMap<Part, Readers>(Part.class);
        for (Part part : Part.values()) {
            List<String> named = said.words(part.name().toLowerCase(Locale.ROOT) + "-readers");
            readers.put(part, named.isEmpty() ? Readers.EVERYONE : Readers.valueOf(named.getFirst()));
        }
        return new ProfileText(
                Presence.valueOf(said.one("presence")),
                said.one("function"),
                network.organisation(said.one("organisation")),
                network.place(said.one("place")),
                said.several("themes", network.themes()),
                said.one("bio"),
                String.join("\n", said.words("publication")),
                null,
                readers);
    }
}
