package nl.kringwijs.events.registration;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.RegistrationOutcome.AskFirst;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Interested;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.jobs.CrashPoints;
import org.springframework.stereotype.Component;

/// Chooses for one person while the day is locked: takes a place, or puts them where the day's policy says. What must
/// be had before, the day and its optional part, comes along.
@Component
class Choosing {

    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final RegistrationQueries registrations;
    private final Queue queue;
    private final RegistrationMails mails;
    private final Clock clock;

    Choosing(
            PlaceQueries places,
            ChoiceQueries choices,
            RegistrationQueries registrations,
            Queue queue,
            RegistrationMails mails,
            Clock clock) {
        this.places = places;
        this.choices = choices;
        this.registrations = registrations;
        this.queue = queue;
        this.mails = mails;
        this.clock = clock;
    }

    /// Key of the sentence why this can't be chosen now, or empty; a place that is offered can always be taken.
    Optional<String> closed(OpenDay day, RegistrationId who, UUID target) {
        boolean isOffered = choices.of(who).stream()
                .anyMatch(choice -> choice.target().equals(target) && choice.state() == ChoiceState.OFFERED);
        return isOffered ? Optional.empty() : day.closed(clock);
    }

    /// @param who as they stand now, or as they will when there is something for them; kept if that is so
    /// @param instead whether what can't go together with it is given back
    RegistrationOutcome choose(OpenDay day, Registration who, Target target, boolean instead) {
        CrashPoints.around("sign-up");
        List<Choice> had = choices.of(who.id());
        Optional<Choice> already = on(had, target);
        if (already.isPresent()) {
            return again(day, already.get(), target, had);
        }
        List<Choice> excluded =
                had.stream().filter(choice -> choice.excludes(target)).toList();
        List<Target> before = day.before(target);
        boolean comes = before.stream()
                .allMatch(one -> on(had, one).filter(choice -> !holds(choice)).isEmpty());
        if (!instead && !excluded.isEmpty() && (!comes || places.hasRoom(target.id()))) {
            return new AskFirst(
                    excluded.stream().map(choice -> day.title(choice.target())).toList());
        }
        List<Target> missing = Stream.concat(
                        before.stream().filter(one -> on(had, one).isEmpty()), Stream.of(target))
                .toList();
        if (day.signUp().policy() == Policy.FULL_IS_FULL
                && !missing.stream().allMatch(one -> places.hasRoom(one.id()))) {
            return new Refused("events.signUp.refused.full");
        }
        if (registrations.find(who.id()).isEmpty()) {
            registrations.add(who);
        }
        ChoiceState state = ChoiceState.PLACE;
        boolean placed = comes;
        for (Target one : missing) {
            state = placed ? stand(day, one) : ChoiceState.WISH;
            if (one.equals(target)) {
                giveUp(day, excluded, state);
            }
            choices.add(day.id(), who.id(), one, state);
            placed = placed && state == ChoiceState.PLACE;
        }
        mails.changed(who.id());
        return outcome(day, who.id(), target, state);
    }

    /// For a place everything goes that can't go together with it; for a wish only other wishes.
    private void giveUp(OpenDay day, List<Choice> excluded, ChoiceState got) {
        excluded.stream()
                .filter(choice ->
                        got == ChoiceState.PLACE || got == ChoiceState.WISH && choice.state() == ChoiceState.WISH)
                .forEach(choice -> queue.giveBack(day, choice, ChoiceState.LEFT));
    }

    private static Optional<Choice> on(List<Choice> had, Target target) {
        return had.stream()
                .filter(choice -> choice.target().equals(target.id()))
                .findFirst();
    }

    private static boolean holds(Choice choice) {
        return choice.state() == ChoiceState.PLACE;
    }

    /// Asks once more for what is asked for already: says yes to an offer, or takes what came free when nothing is
    /// offered any more.
    private RegistrationOutcome again(OpenDay day, Choice choice, Target target, List<Choice> had) {
        if (choice.state() == ChoiceState.OFFERED) {
            return accept(day, choice);
        }
        boolean comes = day.before(target).stream()
                .allMatch(one -> on(had, one).filter(Choosing::holds).isPresent());
        boolean waits =
                choice.state() == ChoiceState.INTEREST || choice.state() == ChoiceState.WAITING && !isQueueMoving(day);
        if (waits && comes && places.take(target.id())) {
            swap(day, choice, target, had);
            return new Confirmed();
        }
        return outcome(day, choice.registration(), target, choice.state());
    }

    /// Says yes to a place that was kept; what can't go together with it is given back.
    RegistrationOutcome accept(OpenDay day, Choice offered) {
        Target target = day.target(offered.target()).orElseThrow();
        swap(day, offered, target, choices.of(offered.registration()));
        return new Confirmed();
    }

    private void swap(OpenDay day, Choice choice, Target target, List<Choice> had) {
        had.stream()
                .filter(other -> other.excludes(target))
                .forEach(other -> queue.giveBack(day, other, ChoiceState.LEFT));
        choices.turn(choice, ChoiceState.PLACE);
        wishes(day, choice.registration());
        mails.changed(choice.registration());
    }

    /// What was wanted as soon as there would be a place on the day, or in the part.
    private void wishes(OpenDay day, RegistrationId registration) {
        for (Choice wish : choices.of(registration)) {
            Optional<Target> target = day.target(wish.target());
            if (wish.state() != ChoiceState.WISH || target.isEmpty()) {
                continue;
            }
            List<Choice> now = choices.of(registration);
            boolean comes = day.before(target.get()).stream()
                    .allMatch(one -> on(now, one).filter(Choosing::holds).isPresent());
            if (!comes) {
                continue;
            }
            if (now.stream().anyMatch(other -> holds(other) && other.excludes(target.get()))) {
                // They have something else then: it is offered, and given up for it only when they say yes
                choices.turn(wish, waiting(day));
                queue.move(day, target.get());
            } else {
                choices.turn(wish, stand(day, target.get()));
            }
        }
    }

    /// Takes a place, or else stands where the policy says; [ChoiceState#LEFT] when that is nowhere. Where others
    /// wait already, nobody gets in before them.
    private ChoiceState stand(OpenDay day, Target target) {
        if ((!isQueueMoving(day) || choices.next(target).isEmpty()) && places.take(target.id())) {
            return ChoiceState.PLACE;
        }
        return waiting(day);
    }

    /// Where who gets no place stands.
    private static ChoiceState waiting(OpenDay day) {
        return switch (day.signUp().policy()) {
            case WAITING_LIST -> ChoiceState.WAITING;
            case INTEREST -> ChoiceState.INTEREST;
            case FULL_IS_FULL, NONE -> ChoiceState.LEFT;
        };
    }

    /// In the last hours nothing is kept for anybody: who comes first has it.
    private boolean isQueueMoving(OpenDay day) {
        return day.offerEnds(clock.instant()).isPresent();
    }

    private RegistrationOutcome outcome(OpenDay day, RegistrationId registration, Target target, ChoiceState state) {
        return switch (state) {
            case PLACE, OFFERED -> new Confirmed();
            case WAITING -> new Waitlisted(choices.position(target.id(), registration));
            case INTEREST -> new Interested();
            case WISH -> {
                List<Target> before = new ArrayList<>(day.before(target));
                List<Choice> had = choices.of(registration);
                before.removeIf(one -> on(had, one).filter(Choosing::holds).isPresent());
                Target first = before.isEmpty() ? day.day() : before.getFirst();
                ChoiceState why = on(had, first).map(Choice::state).orElse(ChoiceState.WAITING);
                yield outcome(day, registration, first, why == ChoiceState.WISH ? ChoiceState.WAITING : why);
            }
            case LEFT, LAPSED -> new Refused("events.signUp.refused.full");
        };
    }
}
