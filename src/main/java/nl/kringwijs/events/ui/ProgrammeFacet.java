package nl.kringwijs.events.ui;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.shared.Slug;
import nl.kringwijs.text.Words;

/// By what workshops of a programme can be chosen, in the order in which that is offered.
enum ProgrammeFacet {
    THEME("thema"),
    FORM("vorm"),
    GAIN("oplevert"),
    LENGTH("duur"),
    THREAD("lijn"),
    PLACE("plaats");

    /// How it is called in an address.
    private final String parameter;

    ProgrammeFacet(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    static Optional<ProgrammeFacet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }

    /// Key of what the row of choices is called.
    String words() {
        return "events.pick." + name();
    }

    /// What this workshop has of it: how that stands in an address, with how it is called.
    Map<String, String> values(EventPage page, EventPage.Workshop workshop) {
        Map<String, String> values = new LinkedHashMap<>();
        switch (this) {
            case THEME -> workshop.themes().forEach(theme -> values.put(theme.slug(), theme.name()));
            case FORM -> named(values, workshop.form());
            case GAIN -> workshop.gains().forEach(gain -> named(values, Words.say("events.gain." + gain)));
            case LENGTH ->
                page.lengths(workshop)
                        .forEach(minutes ->
                                values.put(Integer.toString(minutes), Words.say("events.workshop.minutes", minutes)));
            case THREAD -> named(values, workshop.thread());
            case PLACE -> workshop.placeLine().forEach(place -> values.put(place.slug(), place.name()));
        }
        return values;
    }

    private static void named(Map<String, String> values, String name) {
        if (!name.isBlank()) {
            values.put(Slug.from(name).value(), name);
        }
    }
}
