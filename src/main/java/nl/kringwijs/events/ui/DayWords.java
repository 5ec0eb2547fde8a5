package nl.kringwijs.events.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.DayDetails;
import nl.kringwijs.events.SignUp;
import nl.kringwijs.events.TakingPart;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.text.Words;

/// The facts of a day and how people take part in it as plain lines, to be read beside another version.
final class DayWords {

    private DayWords() {}

    static String details(DayDetails day) {
        return lines(
                Words.say("events.kind." + day.kind()),
                day.provisional() ? Words.say("events.place.provisional") : "",
                day.route(),
                day.access(),
                day.stream(),
                Formats.list(day.forWhom()),
                day.contactName());
    }

    static String taking(SignUp signUp, TakingPart parts) {
        Integer places = signUp.places();
        return Stream.of(
                        List.of(
                                Words.say("events.edit.policy." + signUp.policy()),
                                places == null ? "" : Words.say("events.places", places),
                                Optional.ofNullable(signUp.opens())
                                        .map(date -> Words.say("events.edit.opens") + ": " + Formats.date(date))
                                        .orElse(""),
                                Optional.ofNullable(signUp.deadline())
                                        .map(date -> Words.say("events.edit.deadline") + ": " + Formats.date(date))
                                        .orElse(""),
                                signUp.costs()),
                        parts.parts().stream().map(DayWords::part).toList(),
                        parts.entitlements().stream()
                                .map(TakingPart.Entitlement::name)
                                .toList(),
                        parts.questions().stream()
                                .map(TakingPart.Question::text)
                                .toList(),
                        parts.capacities())
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String part(TakingPart.DayPart part) {
        Integer places = part.places();
        return Stream.of(
                        part.name(),
                        part.optional() ? Words.say("events.part.optional") : "",
                        places == null ? "" : Words.say("events.places", places))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String lines(String... said) {
        return Stream.of(said).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }
}
