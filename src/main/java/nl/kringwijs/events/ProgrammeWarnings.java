package nl.kringwijs.events;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an organiser should look at in a programme before people come. None of it keeps the day from being published.
public final class ProgrammeWarnings {

    /// @param words key of the sentence, with what is filled in
    public record Warning(String words, List<String> about) {

        public Warning {
            about = List.copyOf(about);
        }

        private static Warning of(String words, String... about) {
            return new Warning(words, List.of(about));
        }
    }

    private final EventDraft draft;
    private final Map<UUID, WorkshopDraft> workshops;
    private final Set<Warning> found = new LinkedHashSet<>();

    private ProgrammeWarnings(EventDraft draft) {
        this.draft = draft;
        workshops = draft.workshops().stream()
                .collect(Collectors.toMap(
                        WorkshopDraft::key, Function.identity(), (first, _) -> first, LinkedHashMap::new));
    }

    public static List<Warning> of(EventDraft draft) {
        var warnings = new ProgrammeWarnings(draft);
        warnings.overlaps();
        warnings.clashes();
        warnings.rounds();
        warnings.colons();
        return List.copyOf(warnings.found);
    }

    /// Something that goes on at some time in some room, with people who can't be elsewhere.
    private record Sitting(
            int item,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String title,
            String room,
            List<EventDraft.Someone> people) {

        boolean isDuring(Sitting other) {
            return item == other.item
                    || (start != null
                            && other.start != null
                            && start.isBefore(until(other.start, other.end))
                            && other.start.isBefore(until(start, end)));
        }

        /// What has no end takes a moment.
        private static LocalTime until(LocalTime start, @Nullable LocalTime end) {
            return end == null ? start.plusMinutes(1) : end;
        }
    }

    private List<Sitting> sittings() {
        List<Sitting> all = new ArrayList<>();
        for (int at = 0; at < draft.items().size(); at++) {
            EventDraft.Item item = draft.items().get(at);
            LocalTime end = Timetable.end(draft, at);
            all.add(new Sitting(at, item.start(), end, called(item), "", item.people()));
            for (EventDraft.Occurrence occurrence : given(item)) {
                all.add(new Sitting(at, item.start(), end, title(occurrence), occurrence.room(), leaders(occurrence)));
            }
        }
        return all;
    }

    private static List<EventDraft.Occurrence> given(EventDraft.Item item) {
        return item.round() ? item.occurrences() : List.of();
    }

    private void clashes() {
        List<Sitting> all = sittings();
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                if (all.get(one).isDuring(all.get(other))) {
                    clash(all.get(one), all.get(other));
                }
            }
        }
    }

    private void clash(Sitting one, Sitting other) {
        for (EventDraft.Someone person : one.people()) {
            if (!person.name().isBlank()
                    && other.people().stream().anyMatch(same -> isSame(same.name(), person.name()))) {
                found.add(
                        Warning.of("events.warn.person", person.name().strip(), one.title(), other.title(), when(one)));
            }
        }
        if (!one.room().isBlank() && isSame(one.room(), other.room())) {
            found.add(Warning.of("events.warn.room", one.room().strip(), one.title(), other.title(), when(one)));
        }
    }

    private String when(Sitting sitting) {
        return called(draft.items().get(sitting.item()));
    }

    private static boolean isSame(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /// A part that begins before the one before it is over, as far as that was written down.
    private void overlaps() {
        for (int at = 0; at + 1 < draft.items().size(); at++) {
            EventDraft.Item item = draft.items().get(at);
            EventDraft.Item next = draft.items().get(at + 1);
            LocalTime until = item.end() == null ? item.start() : item.end();
            if (until != null && next.start() != null && next.start().isBefore(until)) {
                found.add(Warning.of("events.warn.overlap", called(next), called(item)));
            }
        }
    }

    private void rounds() {
        Set<UUID> placed = new LinkedHashSet<>();
        for (EventDraft.Item item : draft.items()) {
            Set<UUID> here = new LinkedHashSet<>();
            for (EventDraft.Occurrence occurrence : given(item)) {
                placed.add(occurrence.workshop());
                if (!here.add(occurrence.workshop())) {
                    found.add(Warning.of("events.warn.twice", title(occurrence), called(item)));
                }
            }
            if (item.round() && item.occurrences().isEmpty()) {
                found.add(Warning.of("events.warn.empty", called(item)));
            }
        }
        workshops.values().stream()
                .filter(workshop ->
                        !placed.contains(workshop.key()) && !workshop.title().isBlank())
                .forEach(workshop -> found.add(Warning.of("events.warn.unplaced", workshop.title())));
    }

    /// A sentence that announces something which then is not there.
    private void colons() {
        colon(draft.description(), draft.title());
        draft.items().forEach(item -> colon(item.text(), called(item)));
        workshops.values().forEach(workshop -> {
            colon(workshop.text(), workshop.title());
            colon(workshop.yields(), workshop.title());
        });
    }

    private void colon(String markdown, String where) {
        List<String> lines = markdown.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).replaceAll("[*_\\s]+$", "");
            if (line.endsWith(":")
                    && (at + 1 == lines.size() || lines.get(at + 1).startsWith("#"))) {
                found.add(Warning.of("events.warn.colon", tail(line), where));
            }
        }
    }

    private static String tail(String line) {
        return line.length() <= 60 ? line : "…" + line.substring(line.length() - 60);
    }

    private String title(EventDraft.Occurrence occurrence) {
        return Optional.ofNullable(workshops.get(occurrence.workshop()))
                .map(WorkshopDraft::title)
                .orElse("");
    }

    private List<EventDraft.Someone> leaders(EventDraft.Occurrence occurrence) {
        return Stream.of(occurrence.leaders())
                .filter(own -> !own.isEmpty())
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(workshops.get(occurrence.workshop()))
                        .map(WorkshopDraft::leaders)
                        .orElse(List.of()));
    }

    private static String called(EventDraft.Item item) {
        LocalTime start = item.start();
        return item.title().isBlank() && start != null ? start.toString() : item.title();
    }
}
