package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kringwijs.events.EventId;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who is there, on the day itself. Everything here may be said more than once, as a phone says again what it could
/// not say when the network was gone.
@Service
@Transactional
public class Door {

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final Clock clock;

    Door(DayQueries days, PlaceQueries places, ChoiceQueries choices, RegistrationQueries registrations, Clock clock) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.clock = clock;
    }

    /// A day by the ticket of somebody.
    ///
    /// @param name empty for who is not at the door
    public record Ticket(EventId day, String slug, String title, RegistrationId registration, String name) {}

    /// Whose ticket this is: the name is for who is at the door alone.
    public Optional<Ticket> ticket(String code, Viewer viewer) {
        return registrations.byTicket(code).filter(Registration::stands).flatMap(one -> days.evenWithdrawn(one.day())
                .map(day -> new Ticket(
                        day.id(),
                        day.slug(),
                        day.day().title(),
                        one.id(),
                        viewer.mayWrite(day.id().ref()) ? one.name() : "")));
    }

    /// Somebody was seen at this moment, or is not there after all. What was seen first stays, unless it is taken back
    /// by who looked later.
    ///
    /// @param seen when, by the clock of the phone; never later than now
    public void present(EventId day, RegistrationId registration, boolean isThere, Instant seen, Viewer viewer) {
        viewer.mustWrite(day.ref());
        places.lock(day);
        Instant now = clock.instant();
        registrations
                .find(registration)
                .filter(one -> one.day().equals(day))
                .filter(one -> isThere
                        ? one.presentAt() == null
                        : one.presentAt() != null && !one.presentAt().isAfter(seen))
                .ifPresent(one -> registrations.present(one.id(), !isThere ? null : seen.isAfter(now) ? now : seen));
    }

    /// Somebody walks in who did not sign up. They take no place that others wait for.
    ///
    /// @param id made by the phone, so that saying it twice is one person
    /// @throws Problem at `name`
    public void walkIn(EventId day, RegistrationId id, String name, Instant seen, Viewer viewer) {
        viewer.mustWrite(day.ref());
        String checked = new Sender(name, "").checkedName();
        places.lock(day);
        if (days.find(day).isEmpty() || registrations.find(id).isPresent()) {
            return;
        }
        Instant now = clock.instant();
        registrations.add(Registration.of(day, null, checked, null, Registration.Source.DOOR, now)
                .known(id));
        registrations.present(id, seen.isAfter(now) ? now : seen);
    }

    /// How many were seen, and how many have a place.
    public List<Integer> count(EventId day, Viewer viewer) {
        viewer.mustWrite(day.ref());
        List<Registration> all = registrations.standing(day);
        long coming = choices.ofDay(day).stream()
                .filter(choice -> choice.isForDay() && choice.state() == ChoiceState.PLACE)
                .count();
        return List.of((int) all.stream().filter(one -> one.presentAt() != null).count(), (int) coming);
    }
}
