package nl.kringwijs.events.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.events.EventChanged;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.shared.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes over how many places there are when a day is published, and lets the queue move when there are more. Runs in
/// the transaction of the change: places below what is taken are refused in words, and so is taking away what people
/// chose. Who comes is told what changed for them.
@Component
class PlaceCounting {

    private final DayQueries days;
    private final PlaceQueries places;
    private final ChoiceQueries choices;
    private final Queue queue;
    private final DayMails mails;
    private final JdbcClient jdbc;

    PlaceCounting(
            DayQueries days, PlaceQueries places, ChoiceQueries choices, Queue queue, DayMails mails, JdbcClient jdbc) {
        this.days = days;
        this.places = places;
        this.choices = choices;
        this.queue = queue;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(EventChanged changed) {
        if (changed.itself()) {
            days.find(changed.event()).ifPresent(this::take);
            mails.changed(changed.event());
        }
    }

    private void take(OpenDay day) {
        places.lock(day.id());
        Map<UUID, PlacesLeft> left = places.left(day.id());
        count(day.id(), day.day(), day.signUp().places(), left);
        for (DayPart part : day.takingPart().optionalParts()) {
            count(day.id(), Target.part(part.key(), part.name()), part.places(), left);
        }
        jdbc.sql("select id, places from events.occurrence where event = :day")
                .param("day", day.id().value())
                .query((row, number) ->
                        new Wanted(row.getObject("id", UUID.class), row.getObject("places", Integer.class)))
                .list()
                .forEach(wanted ->
                        day.target(wanted.id()).ifPresent(target -> count(day.id(), target, wanted.places(), left)));
        places.movedAway(day.id(), day.parts().stream().map(Target::id).toList())
                .ifPresent(name -> {
                    throw Problem.of("events.places.chosen", name);
                });
        inParts(day);
        if (day.signUp().policy() == Policy.WAITING_LIST) {
            choices.ofDay(day.id()).stream()
                    .filter(choice -> choice.state() == ChoiceState.INTEREST)
                    .forEach(choice -> choices.turn(choice, ChoiceState.WAITING));
        }
        remindAgain(day);
        queue.move(day);
        queue.tell(day.id());
    }

    /// Whoever has or wants something in an optional part must have or want the part.
    private void inParts(OpenDay day) {
        Map<RegistrationId, List<Choice>> had =
                choices.ofDay(day.id()).stream().collect(Collectors.groupingBy(Choice::registration));
        had.values().forEach(all -> all.stream()
                .flatMap(choice -> day.target(choice.target()).stream())
                .filter(target -> target.part() != null
                        && all.stream().noneMatch(other -> other.target().equals(target.part())))
                .findFirst()
                .ifPresent(target -> {
                    throw Problem.of("events.places.intoPart", target.title());
                }));
    }

    /// Who was reminded long before the day, as it was to be earlier, is reminded again.
    private void remindAgain(OpenDay day) {
        if (day.date() != null) {
            jdbc.sql("""
                            update events.registration set reminded_at = null
                            where event_id = :day and reminded_at < cast(:date as date) - interval '36 hours'""")
                    .param("day", day.id().value())
                    .param("date", java.sql.Date.valueOf(day.date()))
                    .update();
        }
    }

    private record Wanted(UUID id, @Nullable Integer places) {}

    private void count(EventId day, Target target, @Nullable Integer wanted, Map<UUID, PlacesLeft> left) {
        PlacesLeft now = left.get(target.id());
        if (now != null && wanted != null && wanted < now.taken()) {
            throw Problem.of("events.places.below", target.title(), wanted, now.taken());
        }
        places.count(day, target.id(), wanted);
    }
}
