package nl.kringwijs.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.jobs.Jobs;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import org.springframework.stereotype.Component;

/// Puts new people on a day, while it is locked: with all that they choose, or not at all.
@Component
class Arriving {

    private static final int MOST_COLLEAGUES = 5;

    private final Choosing choosing;
    private final PlaceQueries places;
    private final SignUpLimits limits;
    private final RegistrationQueries registrations;
    private final RegistrationMails mails;
    private final Jobs jobs;
    private final Clock clock;

    Arriving(
            Choosing choosing,
            PlaceQueries places,
            SignUpLimits limits,
            RegistrationQueries registrations,
            RegistrationMails mails,
            Jobs jobs,
            Clock clock) {
        this.choosing = choosing;
        this.places = places;
        this.limits = limits;
        this.registrations = registrations;
        this.mails = mails;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// What was chosen, the day first and each with what it hangs on.
    ///
    /// @throws Problem in words when it is not in the programme, or can't go together
    List<Target> targets(OpenDay day, List<UUID> chosen) {
        List<Target> all = new ArrayList<>();
        for (UUID id : chosen) {
            all.add(day.target(id).orElseThrow(() -> Problem.of("events.signUp.refused.gone")));
        }
        Set<UUID> once = new HashSet<>();
        for (Target one : all) {
            boolean again = Stream.of(one.round(), one.isPart() ? null : one.workshop())
                    .filter(Objects::nonNull)
                    .anyMatch(key -> !once.add(key));
            if (again) {
                throw Problem.of("events.signUp.both", one.title());
            }
        }
        return Stream.concat(
                        Stream.of(day.day()),
                        day.targets().stream().filter(target -> all.contains(target) && !target.equals(day.day())))
                .toList();
    }

    /// The optional parts among these.
    static Set<UUID> parts(List<Target> targets) {
        return targets.stream()
                .flatMap(target -> Stream.of(target.isPart() ? target.id() : null, target.part()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /// Refuses, where who comes too late stands nowhere, when one of these is full.
    ///
    /// @throws Problem in words
    void mustHaveRoom(OpenDay day, List<Target> targets) {
        if (day.signUp().policy() == Policy.FULL_IS_FULL) {
            targets.stream()
                    .filter(target -> !places.hasRoom(target.id()))
                    .findFirst()
                    .ifPresent(full -> {
                        throw Problem.of("events.signUp.full", full.title());
                    });
        }
    }

    /// Takes all of it for this person, or stands in line where the policy says.
    ///
    /// @throws Problem in words when there is no place and nowhere to stand
    void arrive(OpenDay day, Registration who, List<Target> targets) {
        for (Target target : targets) {
            if (choosing.choose(day, who, target, true) instanceof Refused(String words)) {
                throw words.equals("events.signUp.refused.full")
                        ? Problem.of("events.signUp.full", target.title())
                        : Problem.of(words);
            }
        }
    }

    /// Keeps all of it for somebody who has to confirm by mail.
    void hold(OpenDay day, Registration who, List<Target> targets) {
        keep(day, who, targets);
        mails.held(day, who);
    }

    private void keep(OpenDay day, Registration who, List<Target> targets) {
        arrive(day, who, targets);
        endsLater(who.id(), Objects.requireNonNull(who.heldUntil()));
    }

    private void endsLater(RegistrationId who, Instant until) {
        jobs.enqueue(HoldEnds.TASK, who.value() + ":" + until.getEpochSecond(), until);
    }

    /// Writes to whom somebody wanted to bring along, now that they confirmed themselves: until then nobody else gets
    /// a mail because of them. From now on these have as long as anybody.
    void invite(OpenDay day, RegistrationId by) {
        Instant until = clock.instant().plus(Registration.HOLD);
        for (Registration colleague : registrations.heldBroughtBy(by)) {
            registrations.hold(colleague.id(), until);
            endsLater(colleague.id(), until);
            registrations.find(colleague.id()).ifPresent(now -> mails.held(day, now));
        }
    }

    /// Keeps the same for whom they bring along; each says yes by themselves, and hears of it once who brings them
    /// confirmed. Who stands on the day already hears so and keeps what they have.
    ///
    /// @throws Problem at `colleagues` when a line is wrong or there are too many
    void bring(OpenDay day, Registration by, List<Colleague> colleagues, List<Target> targets) {
        for (Sender colleague : checked(colleagues)) {
            var email = new EmailAddress(colleague.email());
            limits.countBrought(by.id());
            limits.countAddress(email.value());
            Optional<Registration> known = registrations.ofAddress(day.id(), email);
            if (known.isEmpty()) {
                Registration fresh = Registration.of(
                                day.id(),
                                null,
                                colleague.checkedName(),
                                email,
                                Registration.Source.GUEST,
                                clock.instant())
                        .broughtBy(by.id());
                keep(day, fresh, targets);
                if (!by.isHeld()) {
                    mails.held(day, fresh);
                }
            } else if (!by.isHeld()) {
                mails.already(day, known.get());
            }
        }
    }

    /// The lines in which somebody stands.
    ///
    /// @throws Problem as [#bring]
    static List<Sender> checked(List<Colleague> colleagues) {
        List<Colleague> real =
                colleagues.stream().filter(one -> !one.isNobody()).toList();
        if (real.size() > MOST_COLLEAGUES) {
            throw Problem.at("colleagues", "events.signUp.colleagues.many", MOST_COLLEAGUES);
        }
        return real.stream().map(Arriving::checked).toList();
    }

    private static Sender checked(Colleague colleague) {
        var sender = new Sender(colleague.name(), colleague.email());
        try {
            sender.checkedName();
            return new Sender(sender.name(), new EmailAddress(sender.email()).value());
        } catch (Problem wrong) {
            throw Problem.at(
                    "colleagues", "events.signUp.colleagues.wrong", colleague.name() + " " + colleague.email());
        }
    }
}
