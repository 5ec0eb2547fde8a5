package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.kringwijs.events.CalendarFile;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A registration by the link that its owner got by mail: looked at, confirmed, changed and given back without
/// signing in. Whoever has the link is its owner.
@Service
@Transactional
public class LinkedRegistrations {

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final RegistrationReader reader;
    private final Choosing choosing;
    private final Arriving arriving;
    private final Answers answers;
    private final Queue queue;
    private final RegistrationMails mails;
    private final Statements statements;
    private final Addressees addressees;
    private final Clock clock;

    LinkedRegistrations(
            DayQueries days,
            PlaceQueries places,
            ChoiceQueries choices,
            RegistrationQueries registrations,
            RegistrationReader reader,
            Choosing choosing,
            Arriving arriving,
            Answers answers,
            Queue queue,
            RegistrationMails mails,
            Statements statements,
            Addressees addressees,
            Clock clock) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.reader = reader;
        this.choosing = choosing;
        this.arriving = arriving;
        this.answers = answers;
        this.queue = queue;
        this.mails = mails;
        this.statements = statements;
        this.addressees = addressees;
        this.clock = clock;
    }

    /// What stands behind the link; also of a day that was, or does not go on.
    public Optional<MyRegistration> find(String secret) {
        return registrations.bySecret(secret).flatMap(known -> days.evenWithdrawn(known.day())
                .map(day -> reader.mine(day, known)));
    }

    /// Says that they come: what was kept is theirs.
    ///
    /// @return [Refused] when it was kept no longer
    public RegistrationOutcome confirm(String secret) {
        return with(secret, (day, known) -> {
                    if (!known.isHeld()) {
                        return known.stands() ? new Confirmed() : new Refused("events.signUp.refused.notKept");
                    }
                    if (known.isHoldOver(clock.instant())) {
                        queue.end(day, known.id(), Registration.State.LAPSED, ChoiceState.LAPSED);
                        registrations.forget(known.id());
                        return new Refused("events.signUp.refused.notKept");
                    }
                    registrations.confirm(
                            known.id(),
                            known.address()
                                    .flatMap(addressees::find)
                                    .map(Addressees.Addressee::member)
                                    .orElse(null),
                            null);
                    mails.changed(known.id());
                    arriving.invite(day, known.id());
                    queue.move(day);
                    return new Confirmed();
                })
                .orElse(new Refused("events.signUp.refused.gone"));
    }

    /// Chooses a workshop or an optional part.
    public RegistrationOutcome choose(String secret, UUID target, boolean instead) {
        return with(secret, (day, known) -> {
                    Optional<Target> wanted = day.target(target);
                    Optional<String> closed = choosing.closed(day, known.id(), target);
                    return wanted.isEmpty() || !known.stands()
                            ? new Refused("events.signUp.refused.gone")
                            : closed.<RegistrationOutcome>map(Refused::new)
                                    .orElseGet(() -> choosing.choose(day, known, wanted.get(), instead));
                })
                .orElse(new Refused("events.signUp.refused.gone"));
    }

    /// Says yes to a place that was kept for them when it came free.
    public RegistrationOutcome accept(String secret, UUID target) {
        return with(secret, (day, known) -> choice(known, target)
                        .filter(choice -> choice.state() == ChoiceState.OFFERED)
                        .map(choice -> choosing.accept(day, choice))
                        .orElse(new Refused("events.signUp.refused.lapsed")))
                .orElse(new Refused("events.signUp.refused.gone"));
    }

    /// Gives back what they have or want; the day with all of it. Always possible.
    public void giveBack(String secret, UUID target) {
        with(secret, (day, known) -> choice(known, target).map(choice -> {
            if (choice.isForDay()) {
                queue.end(day, known.id(), Registration.State.WITHDRAWN, ChoiceState.LEFT);
            } else {
                queue.giveBack(day, choice, ChoiceState.LEFT);
            }
            mails.changed(known.id());
            return choice;
        }));
    }

    /// Keeps what they tell the organiser.
    ///
    /// @throws Problem at its field
    public void tell(String secret, String capacity, Map<UUID, String> told) {
        with(secret, (day, known) -> {
            mustStand(known);
            answers.keep(day, known.id(), capacity, told);
            return known;
        });
    }

    /// Brings colleagues along, to what they have themselves. Without any it does nothing, also when it is too late.
    ///
    /// @throws Problem at `colleagues`
    public void bring(String secret, List<Colleague> colleagues) {
        if (colleagues.stream().allMatch(Colleague::isNobody)) {
            return;
        }
        with(secret, (day, known) -> {
            mustStand(known);
            day.closed(clock).ifPresent(why -> {
                throw Problem.of(why);
            });
            if (!day.audience().equals(Audience.PUBLIC)) {
                throw Problem.at("colleagues", "events.signUp.colleagues.members");
            }
            List<UUID> theirs = choices.of(known.id()).stream()
                    .filter(choice -> choice.state() == ChoiceState.PLACE)
                    .map(Choice::target)
                    .toList();
            arriving.bring(day, known, colleagues, arriving.targets(day, theirs));
            return known;
        });
    }

    private static void mustStand(Registration known) {
        if (!known.stands()) {
            throw Problem.of("events.registration.over");
        }
    }

    /// The day as an appointment, for who comes.
    public Optional<String> calendar(String secret, String name) {
        return registrations.bySecret(secret).filter(Registration::stands).flatMap(known -> days.find(known.day())
                .filter(day -> day.date() != null)
                .map(day -> CalendarFile.of(name, List.of(statements.entry(day, known)))));
    }

    private Optional<Choice> choice(Registration known, UUID target) {
        return choices.of(known.id()).stream()
                .filter(choice -> choice.target().equals(target))
                .findFirst();
    }

    /// Does it under the lock on the day, with the registration as it stands then.
    private <T> Optional<T> with(String secret, BiFunction<OpenDay, Registration, T> act) {
        return registrations.bySecret(secret).flatMap(before -> {
            places.lock(before.day());
            Optional<T> done = days.find(before.day())
                    .flatMap(day -> registrations.find(before.id()).map(now -> act.apply(day, now)));
            queue.tell(before.day());
            return done;
        });
    }
}
