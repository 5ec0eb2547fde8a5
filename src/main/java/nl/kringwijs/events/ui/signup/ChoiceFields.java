package nl.kringwijs.events.ui.signup;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.registration.PlacesLeft;
import nl.kringwijs.kit.Formats;
import nl.kringwijs.text.Words;

/// What somebody chooses of a day: its optional parts, and a workshop in each round. A workshop brings the part it is
/// in.
final class ChoiceFields extends Div {

    private final transient EventPage day;
    private final transient Map<UUID, PlacesLeft> left;
    private final transient Map<UUID, Checkbox> ticks = new LinkedHashMap<>();
    private final transient Map<UUID, Select<EventPage.Occurrence>> rounds = new LinkedHashMap<>();
    private final transient Map<UUID, UUID> within = new HashMap<>();
    private transient Consumer<Set<UUID>> parts = taken -> {};

    /// @param chosen ids that are chosen already
    ChoiceFields(EventPage day, Map<UUID, PlacesLeft> left, List<String> chosen) {
        this.day = day;
        this.left = left;
        addClassName("kw-form");
        day.parts().stream().filter(EventPage.Part::optional).forEach(part -> part(part, chosen));
        day.rounds().forEach(round -> round(round, chosen));
        setVisible(!ticks.isEmpty() || !rounds.isEmpty());
    }

    /// Tells which parts are taken, now and each time they are others.
    void onParts(Consumer<Set<UUID>> told) {
        parts = told;
        told.accept(parts());
    }

    private void part(EventPage.Part part, List<String> chosen) {
        var tick = new Checkbox(Words.say("events.signUp.part", part.name(), places(part.id())));
        tick.setValue(chosen.contains(part.id().toString()));
        tick.addValueChangeListener(change -> {
            if (!change.getValue()) {
                within.forEach((round, of) -> {
                    if (of.equals(part.id())) {
                        Optional.ofNullable(rounds.get(round)).ifPresent(Select::clear);
                    }
                });
            }
            parts.accept(parts());
        });
        ticks.put(part.id(), tick);
        add(tick);
    }

    private void round(EventPage.Item round, List<String> chosen) {
        var choice = new Select<EventPage.Occurrence>();
        LocalTime start = round.start();
        String title = round.title().isBlank()
                ? Words.say("events.round.number", day.rounds().indexOf(round) + 1)
                : round.title();
        choice.setLabel(start == null ? title : title + ", " + Formats.time(start));
        choice.setItems(round.occurrences());
        choice.setItemLabelGenerator(one -> one == null
                ? Words.say("events.signUp.round.none")
                : Words.say("events.signUp.workshop", one.workshop().title(), places(one.id())));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(Words.say("events.signUp.round.none"));
        choice.setWidthFull();
        day.part(round.dayPart()).filter(EventPage.Part::optional).ifPresent(part -> within.put(round.id(), part.id()));
        choice.addValueChangeListener(change -> {
            // In a narrow field the end of a line is out of sight
            choice.setHelperText(
                    change.getValue() == null ? "" : places(change.getValue().id()));
            Optional.ofNullable(within.get(round.id()))
                    .filter(part -> change.getValue() != null)
                    .flatMap(part -> Optional.ofNullable(ticks.get(part)))
                    .ifPresent(tick -> tick.setValue(true));
            parts.accept(parts());
        });
        rounds.put(round.id(), choice);
        round.occurrences().stream()
                .filter(one -> chosen.contains(one.id().toString()))
                .findFirst()
                .ifPresent(choice::setValue);
        add(choice);
    }

    private String places(UUID target) {
        PlacesLeft known = left.get(target);
        Integer all = known == null ? null : known.places();
        if (known == null || all == null) {
            return Words.say("events.left.enough");
        }
        return known.isFull() ? full(known) : Words.say("events.left", all - known.taken(), all);
    }

    private static String full(PlacesLeft left) {
        return left.waiting() > 0 ? Words.say("events.left.waiting", left.waiting()) : Words.say("events.left.full");
    }

    /// The optional parts that are taken now.
    Set<UUID> parts() {
        Set<UUID> taken = new HashSet<>();
        ticks.forEach((id, tick) -> {
            if (tick.getValue()) {
                taken.add(id);
            }
        });
        return taken;
    }

    /// All that is chosen.
    List<UUID> targets() {
        List<UUID> all = new ArrayList<>(parts());
        rounds.values().forEach(choice -> Optional.ofNullable(choice.getValue())
                .map(EventPage.Occurrence::id)
                .ifPresent(all::add));
        return all;
    }
}
