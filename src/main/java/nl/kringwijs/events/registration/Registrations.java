package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.RegistrationOutcome.AskFirst;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Interested;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.jobs.LiveBus;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Signing up for a day and choosing its workshops. Every change holds the lock on the day, so that the last place
/// goes to one, the queue keeps its order, and nobody loses what they had before there is something for it.
@Service
@Transactional
public class Registrations {

    static final String TOPIC = "places";

    private final RegistrationQueries queries;
    private final Queue queue;
    private final RegistrationMails mails;
    private final Addressees addressees;
    private final LiveBus bus;
    private final Clock clock;

    Registrations(
            RegistrationQueries queries,
            Queue queue,
            RegistrationMails mails,
            Addressees addressees,
            LiveBus bus,
            Clock clock) {
        this.bus = bus;
        this.queries = queries;
        this.queue = queue;
        this.mails = mails;
        this.addressees = addressees;
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

    /// How full the day and each of its occurrences are, by id; nothing for a day this viewer may not see.
    public Map<UUID, PlacesLeft> left(EventId day, Viewer viewer) {
        return seen(day, viewer).map(open -> queries.left(open.id())).orElse(Map.of());
    }

    /// Key of the sentence why nobody can sign up for this day now, or empty when they can.
    public Optional<String> closed(EventId day, Viewer viewer) {
        return seen(day, viewer).map(open -> open.closed(clock)).orElse(Optional.of("events.signUp.refused.gone"));
    }

    /// What this viewer has or wants on this day, by id of the day or the occurrence.
    public Map<UUID, MyChoice> mine(EventId day, Viewer viewer) {
        return seen(day, viewer)
                .flatMap(open -> viewer.id().flatMap(member -> queries.ofMember(day, member)))
                .map(registration -> queries.choices(registration).stream()
                        .collect(java.util.stream.Collectors.toMap(Choice::target, this::told)))
                .orElse(Map.of());
    }

    private MyChoice told(Choice choice) {
        int position =
                choice.state() == ChoiceState.WAITING ? queries.position(choice.target(), choice.registration()) : 0;
        return new MyChoice(choice.state(), position, Optional.ofNullable(choice.offeredUntil()));
    }

    private Optional<OpenDay> seen(EventId day, Viewer viewer) {
        return queries.day(day).filter(open -> viewer.sees(open.audience()));
    }

    /// Signs up for the day, without choosing a workshop.
    public RegistrationOutcome signUp(EventId day, Viewer viewer) {
        return choose(day, day.value(), false, viewer);
    }

    /// Chooses a workshop in one round, and with it the day. Where it is full, the day's policy says what happens.
    ///
    /// @param target id of the occurrence, or of the day itself
    /// @param instead whether what can't go together with it is given back; it is kept until there is a place
    public RegistrationOutcome choose(EventId day, UUID target, boolean instead, Viewer viewer) {
        Addressee me = addressees.find(viewer.mustBeSignedIn()).orElseThrow(() -> new NotAllowed(Role.MEMBER));
        queries.lock(day);
        Optional<OpenDay> open = seen(day, viewer);
        Optional<Target> wanted = open.flatMap(known -> known.target(target));
        if (open.isEmpty() || wanted.isEmpty()) {
            return new Refused("events.signUp.refused.gone");
        }
        Optional<String> closed = open.get().closed(clock);
        if (closed.isPresent()) {
            return new Refused(closed.get());
        }
        queue.tell(day);
        return new Choosing(open.get(), me).choose(wanted.get(), instead);
    }

    /// Says yes to a place that was kept.
    public RegistrationOutcome accept(EventId day, UUID target, Viewer viewer) {
        viewer.mustBeSignedIn();
        queries.lock(day);
        queue.tell(day);
        return seen(day, viewer)
                .flatMap(open -> mine(open, target, viewer)
                        .filter(choice -> choice.state() == ChoiceState.OFFERED)
                        .map(choice -> accept(open, choice)))
                .orElse(new Refused("events.signUp.refused.lapsed"));
    }

    private RegistrationOutcome accept(OpenDay open, Choice offered) {
        Target target = open.target(offered.target()).orElseThrow();
        queries.choices(offered.registration()).stream()
                .filter(choice -> choice.excludes(target))
                .forEach(choice -> queue.giveBack(open, choice, ChoiceState.LEFT));
        queries.turn(offered, ChoiceState.PLACE);
        if (offered.isForDay()) {
            wishes(open, offered.registration());
        }
        mails.changed(offered.registration());
        return new Confirmed();
    }

    /// What was wanted as soon as there would be a place on the day.
    private void wishes(OpenDay open, RegistrationId registration) {
        for (Choice wish : queries.choices(registration)) {
            if (wish.state() == ChoiceState.WISH) {
                boolean placed = queries.take(wish.target());
                queries.turn(
                        wish,
                        placed
                                ? ChoiceState.PLACE
                                : open.signUp().policy() == Policy.WAITING_LIST
                                        ? ChoiceState.WAITING
                                        : ChoiceState.LAPSED);
            }
        }
    }

    /// Gives back what somebody has or wants: a workshop, or the day with all of its workshops. Always possible, also
    /// when all is full; the queue then moves.
    public void giveBack(EventId day, UUID target, Viewer viewer) {
        viewer.mustBeSignedIn();
        queries.lock(day);
        queue.tell(day);
        seen(day, viewer).ifPresent(open -> mine(open, target, viewer).ifPresent(choice -> {
            if (choice.isForDay()) {
                withdraw(open, choice.registration());
            } else {
                queue.giveBack(open, choice, ChoiceState.LEFT);
                mails.changed(choice.registration());
            }
        }));
    }

    private void withdraw(OpenDay open, RegistrationId registration) {
        queries.end(registration, "WITHDRAWN", clock.instant());
        queries.choices(registration).forEach(choice -> queue.giveBack(open, choice, ChoiceState.LEFT));
        mails.changed(registration);
    }

    private Optional<Choice> mine(OpenDay open, UUID target, Viewer viewer) {
        return viewer.id().flatMap(member -> queries.ofMember(open.id(), member)).stream()
                .flatMap(registration -> queries.choices(registration).stream())
                .filter(choice -> choice.target().equals(target))
                .findFirst();
    }

    /// One person choosing, while the day is locked.
    private final class Choosing {

        private final OpenDay open;
        private final Addressee me;
        private final Policy policy;

        private Choosing(OpenDay open, Addressee me) {
            this.open = open;
            this.me = me;
            policy = open.signUp().policy();
        }

        private RegistrationOutcome choose(Target target, boolean instead) {
            Optional<RegistrationId> known = queries.ofMember(open.id(), me.member());
            List<Choice> had = known.map(queries::choices).orElse(List.of());
            Optional<Choice> already = had.stream()
                    .filter(choice -> choice.target().equals(target.id()))
                    .findFirst();
            if (already.isPresent()) {
                return again(already.get(), target, had);
            }
            List<Choice> excluded = excluded(had, target);
            ChoiceState day = had.stream()
                    .filter(Choice::isForDay)
                    .map(Choice::state)
                    .findFirst()
                    .orElse(null);
            boolean comes = day == null || day == ChoiceState.PLACE;
            if (!instead && !excluded.isEmpty() && (!comes || queries.hasRoom(target.id()))) {
                return new AskFirst(titles(excluded));
            }
            if (policy == Policy.FULL_IS_FULL && !queries.hasRoom(target.id())) {
                return new Refused("events.signUp.refused.full");
            }
            RegistrationId registration = known.orElseGet(RegistrationId::random);
            if (day == null) {
                day = stand(open.day());
                if (day == ChoiceState.LEFT) {
                    return new Refused("events.signUp.refused.full");
                }
                queries.add(
                        open.id(),
                        new RegistrationQueries.Registrant(registration, me.member(), me.name(), me.email()),
                        clock.instant());
                queries.choose(open.id(), registration, open.day(), day, clock.instant());
            }
            RegistrationOutcome outcome = target.equals(open.day())
                    ? outcome(registration, target, day)
                    : workshop(registration, target, day, excluded);
            mails.changed(registration);
            return outcome;
        }

        /// Asks once more for what is asked for already: says yes to an offer, or takes what came free when nothing
        /// is offered any more.
        private RegistrationOutcome again(Choice choice, Target target, List<Choice> had) {
            if (choice.state() == ChoiceState.OFFERED) {
                return accept(open, choice);
            }
            if (choice.state() == ChoiceState.WAITING && !isQueueMoving() && queries.take(target.id())) {
                excluded(had, target).forEach(other -> queue.giveBack(open, other, ChoiceState.LEFT));
                queries.turn(choice, ChoiceState.PLACE);
                mails.changed(choice.registration());
                return new Confirmed();
            }
            return outcome(choice.registration(), target, choice.state());
        }

        private static List<Choice> excluded(List<Choice> had, Target target) {
            return had.stream().filter(choice -> choice.excludes(target)).toList();
        }

        private RegistrationOutcome workshop(
                RegistrationId registration, Target target, ChoiceState day, List<Choice> excluded) {
            ChoiceState state = day == ChoiceState.PLACE ? stand(target) : ChoiceState.WISH;
            if (state == ChoiceState.PLACE || state == ChoiceState.WISH) {
                excluded.forEach(choice -> queue.giveBack(open, choice, ChoiceState.LEFT));
            }
            queries.choose(open.id(), registration, target, state, clock.instant());
            return outcome(registration, target, state);
        }

        /// Takes a place, or else stands where the policy says; [ChoiceState#LEFT] when that is nowhere. Where others
        /// wait already, nobody gets in before them.
        private ChoiceState stand(Target target) {
            if ((!isQueueMoving() || queries.next(target.id()).isEmpty()) && queries.take(target.id())) {
                return ChoiceState.PLACE;
            }
            return switch (policy) {
                case WAITING_LIST -> ChoiceState.WAITING;
                case INTEREST -> ChoiceState.INTEREST;
                case FULL_IS_FULL, NONE -> ChoiceState.LEFT;
            };
        }

        /// In the last hours nothing is kept for anybody: who comes first has it.
        private boolean isQueueMoving() {
            return open.offerEnds(clock.instant()).isPresent();
        }

        private List<String> titles(List<Choice> choices) {
            List<String> titles = new ArrayList<>();
            choices.forEach(choice -> open.target(choice.target()).ifPresent(target -> titles.add(target.title())));
            return titles;
        }

        private RegistrationOutcome outcome(RegistrationId registration, Target target, ChoiceState state) {
            return switch (state) {
                case PLACE, OFFERED -> new Confirmed();
                case WAITING -> new Waitlisted(queries.position(target.id(), registration));
                case INTEREST -> new Interested();
                case WISH -> new Waitlisted(queries.position(open.day().id(), registration));
                case LEFT, LAPSED -> new Refused("events.signUp.refused.full");
            };
        }
    }
}
