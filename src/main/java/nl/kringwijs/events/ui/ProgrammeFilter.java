package nl.kringwijs.events.ui;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.kit.Address;

/// Which workshops of a programme are asked for. It stands in the address.
///
/// @param chosen one value of each facet that is chosen
/// @param key the secret of who looks by their link, or empty
record ProgrammeFilter(Map<ProgrammeFacet, String> chosen, String key) {

    ProgrammeFilter {
        chosen = Map.copyOf(chosen);
    }

    static ProgrammeFilter of(Address address) {
        Map<ProgrammeFacet, String> chosen = new EnumMap<>(ProgrammeFacet.class);
        for (ProgrammeFacet facet : ProgrammeFacet.values()) {
            address.parameter(facet.parameter())
                    .filter(value -> !value.isEmpty())
                    .ifPresent(value -> chosen.put(facet, value));
        }
        return new ProgrammeFilter(chosen, address.parameter(EventLinks.KEY).orElse(""));
    }

    boolean isEmpty() {
        return chosen.isEmpty();
    }

    boolean has(ProgrammeFacet facet, String value) {
        return value.equals(chosen.get(facet));
    }

    boolean takes(EventPage page, EventPage.Workshop workshop) {
        return chosen.entrySet().stream()
                .allMatch(choice -> choice.getKey().values(page, workshop).containsKey(choice.getValue()));
    }

    /// Without any choice in it.
    ProgrammeFilter all() {
        return new ProgrammeFilter(Map.of(), key);
    }

    /// With this choice in it, or without it where it is in it already.
    ProgrammeFilter turned(ProgrammeFacet facet, String value) {
        Map<ProgrammeFacet, String> next = new EnumMap<>(ProgrammeFacet.class);
        next.putAll(chosen);
        if (!next.remove(facet, value)) {
            next.put(facet, value);
        }
        return new ProgrammeFilter(next, key);
    }

    /// The address of this programme with this choice in it.
    String path(String event) {
        Map<String, String> said = new LinkedHashMap<>();
        for (ProgrammeFacet facet : ProgrammeFacet.values()) {
            said.put(facet.parameter(), chosen.getOrDefault(facet, ""));
        }
        said.put(EventLinks.KEY, key);
        return Address.to(EventLinks.event(event), said);
    }
}
