package nl.kringwijs.events.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.kit.Address;
import nl.kringwijs.shared.Slug;

/// Which workshops of a programme are asked for. It stands in the address.
///
/// @param theme slug of a theme, or empty
/// @param form slug of a form of work, or empty
/// @param place slug of a place the workshop is about, or empty
/// @param key the secret of who looks by their link, or empty
record ProgrammeFilter(String theme, String form, String place, String key) {

    static ProgrammeFilter of(Address address) {
        return new ProgrammeFilter(
                address.parameter("thema").orElse(""),
                address.parameter("vorm").orElse(""),
                address.parameter("plaats").orElse(""),
                address.parameter(EventLinks.KEY).orElse(""));
    }

    boolean isEmpty() {
        return (theme + form + place).isEmpty();
    }

    boolean takes(EventPage.Workshop workshop) {
        return (theme.isEmpty()
                        || workshop.themes().stream()
                                .anyMatch(known -> known.slug().equals(theme)))
                && (form.isEmpty() || form(workshop).equals(form))
                && (place.isEmpty()
                        || workshop.place()
                                .filter(known -> known.slug().equals(place))
                                .isPresent());
    }

    /// Without any choice in it.
    ProgrammeFilter all() {
        return new ProgrammeFilter("", "", "", key);
    }

    static String form(EventPage.Workshop workshop) {
        return workshop.form().isBlank() ? "" : Slug.from(workshop.form()).value();
    }

    ProgrammeFilter withTheme(String next) {
        return new ProgrammeFilter(next, form, place, key);
    }

    ProgrammeFilter withForm(String next) {
        return new ProgrammeFilter(theme, next, place, key);
    }

    ProgrammeFilter withPlace(String next) {
        return new ProgrammeFilter(theme, form, next, key);
    }

    /// The address of this programme with this choice in it.
    String path(String event) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("thema", theme);
        said.put("vorm", form);
        said.put("plaats", place);
        said.put(EventLinks.KEY, key);
        List<String> parameters = new ArrayList<>();
        said.forEach((name, value) -> {
            if (!value.isEmpty()) {
                parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return EventLinks.event(event) + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
