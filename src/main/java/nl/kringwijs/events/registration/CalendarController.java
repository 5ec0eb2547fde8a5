package nl.kringwijs.events.registration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.CalendarFile;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.events.EventSummary;
import nl.kringwijs.events.Events;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Site;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.text.Words;
import nl.kringwijs.themes.ThemeSummary;
import nl.kringwijs.themes.Themes;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Calendars: all days that everybody may see or those of one theme, to subscribe to; one registration; and all of a
/// member's, at a secret address.
@RestController
class CalendarController {

    private final Events events;
    private final Themes themes;
    private final LinkedRegistrations links;
    private final CalendarKeys keys;
    private final Site site;
    private final Clock clock;

    CalendarController(
            Events events, Themes themes, LinkedRegistrations links, CalendarKeys keys, Site site, Clock clock) {
        this.events = events;
        this.themes = themes;
        this.links = links;
        this.keys = keys;
        this.site = site;
        this.clock = clock;
    }

    /// @param thema slug of a theme, or empty for all
    @GetMapping("/bijeenkomsten.ics")
    ResponseEntity<byte[]> all(@RequestParam(defaultValue = "") String thema) {
        Optional<ThemeSummary> theme = theme(thema);
        if (!thema.isEmpty() && theme.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        Instant now = clock.instant();
        List<EventSummary> days = events.calendar(
                theme.map(known -> themes.withMerged(known.id())).orElse(List.of()), Viewer.visitor());
        String name = theme.map(known -> Words.say("events.calendar.theme", site.name(), known.name()))
                .orElseGet(() -> Words.say("events.calendar.all", site.name()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePublic())
                .body(bytes(CalendarFile.of(
                        name, days.stream().map(day -> entry(day, now)).toList())));
    }

    /// The theme that has this slug, or that the one which had it is called now.
    private Optional<ThemeSummary> theme(String slug) {
        return switch (themes.page(slug)) {
            case Lookup.Found<ThemeSummary>(ThemeSummary theme) -> Optional.of(theme);
            case Lookup.Moved<ThemeSummary>(String to) -> theme(to.substring(to.lastIndexOf('/') + 1));
            case Lookup.Gone<ThemeSummary> _, Lookup.Unknown<ThemeSummary> _ -> Optional.empty();
        };
    }

    private CalendarFile.Entry entry(EventSummary day, Instant now) {
        return new CalendarFile.Entry(
                day.id().value() + "@" + site.host(),
                0,
                now,
                day.when(),
                !day.provisional(),
                day.title(),
                Stream.of(day.venue(), day.place())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", ")),
                day.summary(),
                site.address(EventLinks.event(day.slug())));
    }

    @GetMapping("/aanmelding/{secret}/agenda.ics")
    ResponseEntity<byte[]> one(@PathVariable String secret) {
        return secret(links.calendar(secret, site.name()));
    }

    @GetMapping("/agenda/{secret}.ics")
    ResponseEntity<byte[]> mine(@PathVariable String secret) {
        return secret(keys.calendar(secret, Words.say("events.calendar.mine", site.name())));
    }

    private static ResponseEntity<byte[]> secret(Optional<String> file) {
        return file.map(text -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(CalendarFile.TYPE))
                        .cacheControl(CacheControl.noStore())
                        .body(bytes(text)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
