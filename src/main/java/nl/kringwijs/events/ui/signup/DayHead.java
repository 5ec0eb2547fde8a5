package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventLinks;
import nl.kringwijs.kit.Drawn;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.kit.Parts;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.text.Words;

/// What every page about one day begins with: the way back, what it is, when and where.
final class DayHead {

    private DayHead() {}

    static Component crumbs(String slug, String day) {
        return new Drawn(Parts.crumbs(
                new Parts.Crumb(EventLinks.ALL, Words.say("events.events")),
                new Parts.Crumb(EventLinks.event(slug), day)));
    }

    /// “do 28 januari 2021, 13.00 tot 17.00 uur, De Zaaghal, Maasdrecht”.
    static String line(TimeSlot when, String where) {
        return Stream.of(
                        when.date() == null ? Words.say("kit.date.unknown") : Formats.date(when.date()),
                        Formats.times(when.start(), when.end()),
                        where)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }
}
