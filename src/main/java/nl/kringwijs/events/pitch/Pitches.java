package nl.kringwijs.events.pitch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.EventPage;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.pitch.Pitch.State;
import nl.kringwijs.events.registration.SignUpLimits;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pitches: a part of a day asks for a number of them, anybody who may read the day offers one, and the organiser
/// takes as many as there are slots.
@Service
@Transactional
public class Pitches {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_WORD = 1_000;

    private final PitchQueries pitches;
    private final PitchMails mails;
    private final Events events;
    private final SignUpLimits limits;
    private final Clock clock;

    Pitches(PitchQueries pitches, PitchMails mails, Events events, SignUpLimits limits, Clock clock) {
        this.pitches = pitches;
        this.mails = mails;
        this.events = events;
        this.limits = limits;
        this.clock = clock;
    }

    /// What somebody offers, as typed.
    ///
    /// @param organisation from where, or empty
    /// @param text what they come to tell
    public record Offer(Sender sender, String organisation, String title, String text) {}

    /// The pitches that are in the programme of this day, in the order in which they were offered, without addresses.
    public List<Pitch> taken(EventPage day) {
        return pitches.ofDay(day.event().id()).stream()
                .filter(pitch -> pitch.state() == State.ACCEPTED)
                .map(Pitch::withoutAddress)
                .toList();
    }

    /// How many slots of this part are left, never below 0.
    public int left(EventPage.Item item, List<Pitch> taken) {
        Integer asked = item.pitches();
        long full =
                taken.stream().filter(pitch -> pitch.item().equals(item.id())).count();
        return asked == null ? 0 : Math.max(0, asked - (int) full);
    }

    /// Whether pitches can be offered for this part now: there is a slot, and the day has not come.
    public boolean isOpen(EventPage day, EventPage.Item item, List<Pitch> taken) {
        LocalDate date = day.event().when().date();
        return left(item, taken) > 0 && (date == null || LocalDate.now(clock).isBefore(date));
    }

    /// Offers a pitch for this part of the day.
    ///
    /// @param place where the request comes from
    /// @throws Problem at `name`, `email`, `title` or `text`, or in words when the slots are filled
    public void offer(String slug, UUID item, Offer offer, String place, Viewer viewer) {
        EventPage day = page(slug, viewer);
        EventPage.Item part = part(day, item);
        var sender = new Sender(offer.sender().checkedName(), offer.sender().email());
        var email = new EmailAddress(sender.email());
        String title = checked("title", offer.title(), LONGEST_TITLE);
        String text = checked("text", offer.text(), LONGEST_TEXT);
        String organisation =
                offer.organisation().isBlank() ? "" : checked("organisation", offer.organisation(), LONGEST_TITLE);
        if (!isOpen(day, part, taken(day))) {
            throw Problem.of("events.pitch.full");
        }
        limits.count(place, email.value());
        var pitch = new Pitch(
                PitchId.random(),
                item,
                title,
                text,
                sender.name(),
                organisation,
                email.value(),
                State.OFFERED,
                clock.instant());
        pitches.add(day.event().id(), pitch);
        mails.offered(
                day.event(), part.title(), pitch, pitches.contact(day.event().id()));
    }

    private EventPage page(String slug, Viewer viewer) {
        if (events.page(slug, viewer) instanceof Lookup.Found<EventPage>(EventPage day)) {
            return day;
        }
        throw Problem.of("events.signUp.refused.gone");
    }

    private static String checked(String field, String said, int longest) {
        if (said.isBlank() || said.length() > longest) {
            throw Problem.at(field, "events.pitch." + field + ".wrong", longest);
        }
        return said.strip();
    }

    private static EventPage.Item part(EventPage day, UUID item) {
        return day.items().stream()
                .filter(one -> one.id().equals(item) && one.pitches() != null)
                .findFirst()
                .orElseThrow(() -> Problem.of("events.pitch.unknown"));
    }

    /// Everything that was offered for this day, with addresses, for who organises it.
    public List<Pitch> all(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        return pitches.ofDay(day);
    }

    /// The parts of this day that ask for pitches or have one, by id, for who organises it.
    public Map<UUID, String> parts(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        Set<UUID> offered = pitches.ofDay(day).stream().map(Pitch::item).collect(Collectors.toSet());
        Map<UUID, String> parts = new LinkedHashMap<>();
        events.find(day, viewer).ifPresent(summary -> page(summary.slug(), viewer).items().stream()
                .filter(item -> item.pitches() != null || offered.contains(item.id()))
                .forEach(item -> parts.put(item.id(), item.title())));
        return parts;
    }

    /// Takes a pitch into the programme or declines it, and tells who offered it. Deciding the same again does
    /// nothing.
    ///
    /// @param word what goes with it, or empty
    /// @throws Problem at `word`, or in words when the slots of its part are filled
    public void decide(PitchId id, boolean accept, String word, Viewer viewer) {
        EventId day = pitches.day(id).orElseThrow(() -> {
            viewer.mustBe(Role.EDITOR);
            return Problem.of("events.pitch.unknown");
        });
        viewer.mustWrite(day.ref());
        if (word.length() > LONGEST_WORD) {
            throw Problem.at("word", "events.pitch.word.wrong", LONGEST_WORD);
        }
        pitches.lock(day);
        Pitch pitch = pitches.find(id).orElseThrow(() -> Problem.of("events.pitch.unknown"));
        State next = accept ? State.ACCEPTED : State.DECLINED;
        if (pitch.state() == next) {
            return;
        }
        EventPage page = events.find(day, viewer)
                .map(summary -> page(summary.slug(), viewer))
                .orElseThrow(() -> Problem.of("events.signUp.refused.gone"));
        if (accept && left(part(page, pitch.item()), taken(page)) == 0) {
            throw Problem.of("events.pitch.none.left");
        }
        pitches.decide(id, next);
        if (!pitch.email().isBlank()) {
            mails.decided(page.event(), pitch, accept, word.strip());
        }
    }
}
