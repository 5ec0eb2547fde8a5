package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.shared.TimeSlot;
import org.springframework.stereotype.Component;

/// Brings together what somebody has on a day.
@Component
class RegistrationReader {

    private final ChoiceQueries choices;
    private final Clock clock;

    RegistrationReader(ChoiceQueries choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /// The optional parts that are among these, in whatever way.
    static Set<UUID> parts(List<Choice> had) {
        return had.stream().filter(Choice::isForPart).map(Choice::target).collect(Collectors.toSet());
    }

    /// The optional parts among these in which they have a place.
    static Set<UUID> placed(List<Choice> had) {
        return had.stream()
                .filter(choice -> choice.isForPart() && choice.state() == ChoiceState.PLACE)
                .map(Choice::target)
                .collect(Collectors.toSet());
    }

    MyRegistration mine(OpenDay day, Registration registration) {
        List<Choice> had = choices.of(registration.id());
        boolean stands = registration.stands() && !day.withdrawn();
        boolean comes = stands
                && registration.state() == Registration.State.CONFIRMED
                && had.stream().anyMatch(choice -> choice.isForDay() && choice.state() == ChoiceState.PLACE);
        TimeSlot when = day.when(parts(had));
        return new MyRegistration(
                day.id(),
                day.slug(),
                day.day().title(),
                registration.name(),
                stands,
                Optional.ofNullable(registration.heldUntil()),
                registration.secret(),
                registration.ticket(),
                registration.capacity(),
                told(had),
                labels(day, had),
                when,
                where(day),
                comes
                        ? day.takingPart().entitlements(placed(had)).stream()
                                .map(Entitlement::name)
                                .toList()
                        : List.of(),
                stands ? day.takingPart().questions(parts(had)) : List.of(),
                choices.answers(registration.id()),
                day.takingPart().capacities(),
                comes ? day.details().stream() : "",
                day.closed(clock));
    }

    private static Map<UUID, String> labels(OpenDay day, List<Choice> had) {
        Map<UUID, String> labels = new LinkedHashMap<>();
        had.forEach(choice -> labels.put(choice.target(), label(day, choice)));
        return labels;
    }

    /// “14.00 Geld op tafel”.
    static String label(OpenDay day, Choice choice) {
        String title = day.title(choice.target());
        return day.slot(choice.isForPart() ? null : choice.round())
                .map(Slot::start)
                .map(start -> String.format("%02d.%02d %s", start.getHour(), start.getMinute(), title))
                .orElse(title);
    }

    static String where(OpenDay day) {
        return Stream.of(day.venue(), day.place())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// By what they are for, the day first.
    Map<UUID, MyChoice> told(List<Choice> had) {
        Map<UUID, MyChoice> all = new LinkedHashMap<>();
        had.forEach(choice -> all.put(
                choice.target(),
                new MyChoice(
                        choice.state(),
                        choice.state() == ChoiceState.WAITING
                                ? choices.position(choice.target(), choice.registration())
                                : 0,
                        Optional.ofNullable(choice.offeredUntil()))));
        return all;
    }
}
