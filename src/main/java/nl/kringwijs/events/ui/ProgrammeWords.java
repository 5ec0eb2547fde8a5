package nl.kringwijs.events.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.ItemKind;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.text.Words;

/// A programme as plain lines, to be read beside another version of it.
final class ProgrammeWords {

    private ProgrammeWords() {}

    static String item(EventDraft draft, EventDraft.Item item) {
        return lines(Stream.of(
                Stream.of(
                        item.kind() == ItemKind.PART ? "" : Words.say("events.itemKind." + item.kind()),
                        item.pitches() == null ? "" : Words.say("events.item.pitches") + ": " + item.pitches(),
                        item.text()),
                people(item.people()),
                item.occurrences().stream().map(occurrence -> occurrence(draft, occurrence))));
    }

    static String workshop(WorkshopDraft workshop) {
        return lines(Stream.of(
                Stream.of(
                        joined(Stream.of(
                                workshop.form(),
                                workshop.minutes() == null
                                        ? ""
                                        : Words.say("events.workshop.minutes", workshop.minutes()))),
                        workshop.thread().isBlank() ? "" : Words.say("events.workshop.thread.in", workshop.thread()),
                        workshop.lead(),
                        workshop.text(),
                        joined(workshop.gains().stream().map(gain -> Words.say("events.gain." + gain))),
                        workshop.yields()),
                people(workshop.leaders())));
    }

    private static String occurrence(EventDraft draft, EventDraft.Occurrence occurrence) {
        String title = draft.workshops().stream()
                .filter(workshop -> workshop.key().equals(occurrence.workshop()))
                .map(WorkshopDraft::title)
                .findFirst()
                .orElse("");
        Integer places = occurrence.places();
        return joined(Stream.concat(
                Stream.of(title, occurrence.room(), places == null ? "" : Words.say("events.places", places)),
                people(occurrence.leaders())));
    }

    private static Stream<String> people(List<EventDraft.Someone> people) {
        return people.stream()
                .map(someone -> joined(Stream.of(
                        someone.name(),
                        someone.role(),
                        someone.function(),
                        someone.organisations(),
                        someone.contribution(),
                        someone.bio(),
                        someone.question())));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String lines(Stream<Stream<String>> parts) {
        return parts.flatMap(some -> some).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
