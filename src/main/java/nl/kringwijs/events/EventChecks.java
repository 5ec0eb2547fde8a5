package nl.kringwijs.events;

import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.WebAddress;
import org.jspecify.annotations.Nullable;

/// What must be right in a draft before readers see it; each wrong thing is said in words.
final class EventChecks {

    private static final int MOST_PITCHES = 40;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;

    private EventChecks() {}

    /// @throws Problem when an address can't be used, a number is out of reach, or nobody would read what is asked for
    static void check(EventDraft draft) {
        DayDetails details = draft.details();
        if (!details.contactEmail().isBlank()) {
            new EmailAddress(details.contactEmail());
        }
        if (!details.stream().isBlank() && !WebAddress.isUsable(details.stream())) {
            throw Problem.of("events.stream.wrong");
        }
        EventMaking.everybody(draft)
                .filter(someone -> !someone.site().isBlank() && !WebAddress.isUsable(someone.site()))
                .findFirst()
                .ifPresent(someone -> {
                    throw Problem.of(
                            "events.person.site.wrong",
                            someone.name().isBlank() ? someone.organisations() : someone.name());
                });
        for (EventDraft.Item item : draft.items()) {
            if (isOutside(item.pitches(), 1, MOST_PITCHES)) {
                throw Problem.of("events.item.pitches.wrong", item.title(), MOST_PITCHES);
            }
            if (item.pitches() != null && details.contactEmail().isBlank()) {
                throw Problem.of("events.item.pitches.nobody");
            }
        }
        for (WorkshopDraft workshop : draft.workshops()) {
            if (isOutside(workshop.minutes(), SHORTEST, LONGEST)) {
                throw Problem.of("events.workshop.minutes.wrong", workshop.title(), SHORTEST, LONGEST);
            }
        }
    }

    private static boolean isOutside(@Nullable Integer number, int least, int most) {
        return number != null && (number < least || number > most);
    }
}
