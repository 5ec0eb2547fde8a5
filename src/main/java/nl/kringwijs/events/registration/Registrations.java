package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing up for a day and choosing in it, by members. Every change holds the lock on the day, so that the last
/// place goes to one, the queue keeps its order, and nobody loses what they had before there is something for it.
@Service
@Transactional
public class Registrations {

    static final String TOPIC = "places";

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final RegistrationReader reader;
    private final Choosing choosing;
    private final Arriving arriving;
    private final Queue queue;
    private final RegistrationMails mails;
    private final Addressees addressees;
    private final LiveBus bus;
    private final Clock clock;

    Registrations(
            DayQueries days,
            PlaceQueries places,
            ChoiceQueries choices,
            RegistrationQueries registrations,
            RegistrationReader reader,
            Choosing choosing,
            Arriving arriving,
            Queue queue,
            RegistrationMails mails,
            Addressees addressees,
            LiveBus bus,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.reader = reader;
        this.choosing = choosing;
        this.arriving = arriving;
        this.queue = queue;
        this.mails = mails;
        this.addressees = addressees;
        this.bus = bus;
        this.clock = clock;
    }

    /// Calls `changed` when somebody's standing on this day changes, on any node.
    ///
    /// @return stops it
    public Runnable onChange(EventId day, Runnable changed) {
        return bus.subscribe(TOPIC, message -> {
            if (message.equals(day.value().toString())) {
                changed.run();
            }
        });
    }

    /// How full the day and all that can be chosen in it are, by id; nothing for a day this viewer may not see.
    public Map<UUID, PlacesLeft> left(EventId day, Viewer viewer) {
        return seen(day, viewer).map(open -> places.left(open.id())).orElse(Map.of());
    }

    /// Key of the sentence why nobody can sign up for this day now, or empty when they can.
    public Optional<String> closed(EventId day, Viewer viewer) {
        return seen(day, viewer).map(open -> open.closed(clock)).orElse(Optional.of("events.signUp.refused.gone"));
    }

    /// What this viewer has or wants on this day, by id of the day, the part or the occurrence.
    public Map<UUID, MyChoice> mine(EventId day, Viewer viewer) {
        return own(day, viewer).map(MyRegistration::choices).orElse(Map.of());
    }

    /// The registration of this viewer for this day.
    public Optional<MyRegistration> own(EventId day, Viewer viewer) {
        return seen(day, viewer)
                .flatMap(open -> standing(day, viewer).map(registration -> reader.mine(open, registration)));
    }

    private Optional<Registration> standing(EventId day, Viewer viewer) {
        return viewer.id().flatMap(member -> registrations.ofMember(day, member));
    }

    private Optional<OpenDay> seen(EventId day, Viewer viewer) {
        return days.find(day).filter(open -> viewer.sees(open.audience()));
    }

    /// Signs up for the day, without choosing a workshop.
    public RegistrationOutcome signUp(EventId day, Viewer viewer) {
        return choose(day, day.value(), false, viewer);
    }

    /// Chooses a workshop in one round or an optional part, and with it the day. Where it is full, the day's policy
    /// says what happens.
    ///
    /// @param target id of the occurrence, the part, or the day itself
    /// @param instead whether what can't go together with it is given back; it is kept until there is a place
    public RegistrationOutcome choose(EventId day, UUID target, boolean instead, Viewer viewer) {
        Addressee me = addressees.find(viewer.mustBeSignedIn()).orElseThrow(() -> new NotAllowed(Role.MEMBER));
        places.lock(day);
        Optional<OpenDay> open = seen(day, viewer);
        Optional<Target> wanted = open.flatMap(known -> known.target(target));
        if (open.isEmpty() || wanted.isEmpty()) {
            return new Refused("events.signUp.refused.gone");
        }
        queue.tell(day);
        Registration mine = of(open.get(), me);
        Optional<String> closed = choosing.closed(open.get(), mine.id(), target);
        return closed.<RegistrationOutcome>map(Refused::new)
                .orElseGet(() -> choosing.choose(open.get(), mine, wanted.get(), instead));
    }

    /// The registration of this member, or a new one. What they began without signing in is theirs: the address of
    /// their account is known to be their own.
    private Registration of(OpenDay open, Addressee me) {
        EventId day = open.id();
        Optional<Registration> known = registrations.ofMember(day, me.member());
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Registration> begun = registrations.ofAddress(day, me.email());
        if (begun.isPresent()) {
            boolean wasHeld = begun.get().isHeld();
            registrations.confirm(begun.get().id(), me.member(), me.name());
            mails.changed(begun.get().id());
            if (wasHeld) {
                arriving.invite(open, begun.get().id());
            }
            queue.move(open);
            return registrations.find(begun.get().id()).orElseThrow();
        }
        return Registration.of(day, me.member(), me.name(), me.email(), Registration.Source.MEMBER, clock.instant());
    }

    /// Says yes to a place that was kept.
    public RegistrationOutcome accept(EventId day, UUID target, Viewer viewer) {
        viewer.mustBeSignedIn();
        places.lock(day);
        queue.tell(day);
        return seen(day, viewer)
                .flatMap(open -> choice(day, target, viewer)
                        .filter(choice -> choice.state() == ChoiceState.OFFERED)
                        .map(choice -> choosing.accept(open, choice)))
                .orElse(new Refused("events.signUp.refused.lapsed"));
    }

    /// Gives back what somebody has or wants: a workshop, a part with its workshops, or the day with all of it.
    /// Always possible, also when all is full; the queue then moves.
    public void giveBack(EventId day, UUID target, Viewer viewer) {
        viewer.mustBeSignedIn();
        places.lock(day);
        queue.tell(day);
        days.find(day).ifPresent(open -> choice(day, target, viewer).ifPresent(choice -> giveBack(open, choice)));
    }

    private void giveBack(OpenDay open, Choice choice) {
        if (choice.isForDay()) {
            queue.end(open, choice.registration(), Registration.State.WITHDRAWN, ChoiceState.LEFT);
        } else {
            queue.giveBack(open, choice, ChoiceState.LEFT);
        }
        mails.changed(choice.registration());
    }

    private Optional<Choice> choice(EventId day, UUID target, Viewer viewer) {
        return standing(day, viewer).map(Registration::id).map(choices::of).orElse(List.of()).stream()
                .filter(choice -> choice.target().equals(target))
                .findFirst();
    }
}
