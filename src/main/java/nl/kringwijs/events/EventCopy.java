package nl.kringwijs.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.events.TakingPart.Entitlement;

/// An event written anew from an earlier one: all of its programme and what is asked, without its date and place.
/// Every part gets a key of its own, so that nothing of the new day hangs on the old.
final class EventCopy {

    private final Map<UUID, UUID> keys = new HashMap<>();

    private EventCopy() {}

    static EventDraft of(EventDraft earlier) {
        return new EventCopy().copy(earlier);
    }

    private UUID fresh(UUID key) {
        return keys.computeIfAbsent(key, unknown -> UUID.randomUUID());
    }

    private EventDraft copy(EventDraft earlier) {
        List<WorkshopDraft> workshops = earlier.workshops().stream()
                .map(old -> old.keyed(fresh(old.key())))
                .toList();
        List<Item> items = earlier.items().stream().map(this::copy).toList();
        return earlier.at(null, earlier.start(), earlier.end())
                .in("", null)
                .withWorkshops(workshops)
                .withItems(items)
                .signedUpFor(now -> now.between(null, null))
                .detailed(now -> now.provisionally(false).reachedBy("", ""))
                .takingPart(this::copy);
    }

    private Item copy(Item old) {
        return old.keyed(fresh(old.key()))
                .asRound(
                        old.round(),
                        old.occurrences().stream()
                                .map(one -> new Occurrence(
                                        fresh(one.key()), fresh(one.workshop()), "", one.places(), one.leaders()))
                                .toList());
    }

    private TakingPart copy(TakingPart old) {
        return old.withParts(old.parts().stream()
                        .map(part -> new DayPart(
                                fresh(part.key()), part.name(), part.optional(), part.places(), part.organiser()))
                        .toList())
                .entitling(old.entitlements().stream()
                        .map(one -> new Entitlement(
                                fresh(one.key()),
                                one.name(),
                                one.parts().stream().map(this::fresh).toList()))
                        .toList())
                .asking(old.questions().stream()
                        .map(question -> new TakingPart.Question(
                                fresh(question.key()),
                                question.text(),
                                question.kind(),
                                question.options(),
                                question.required(),
                                Optional.ofNullable(question.appliesTo())
                                        .map(this::fresh)
                                        .orElse(null),
                                question.weeks()))
                        .toList());
    }
}
