package nl.kringwijs.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whatever people do in whatever order: never more than there are places, the queue keeps its order, nobody is lost,
/// one a round, and nobody is offered a place twice.
@PortalTest
class QueueInvariantsTest {

    private static final int STEPS = 120;

    @Autowired
    Registrations registrations;

    @Autowired
    OfferEnds offerEnds;

    @Autowired
    HoldEnds holdEnds;

    @Autowired
    GuestSignUps guests;

    @Autowired
    LinkedRegistrations links;

    @Autowired
    RegistrationQueries queries;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    /// The optional part of the day, if it has one, and the occurrences in it.
    private @Nullable UUID part;

    private Set<UUID> inPart = Set.of();

    private record Row(UUID id, UUID target, UUID registration, UUID round, ChoiceState state, long queued) {}

    private List<Row> rows(Days day) {
        return jdbc.sql("select * from events.choice where event_id = :day order by queued")
                .param("day", day.id.value())
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("target_id", UUID.class),
                        row.getObject("registration_id", UUID.class),
                        row.getObject("round_id", UUID.class),
                        ChoiceState.valueOf(row.getString("state")),
                        row.getLong("queued")))
                .list();
    }

    @RepeatedTest(10)
    void whateverPeopleDo(RepetitionInfo repetition) {
        int seed = repetition.getCurrentRepetition();
        var random = new Random(seed);
        var day = new Days(events, drafts, Policy.WAITING_LIST, 4, 2);
        // Every other time the second round is in an afternoon that people choose
        part = seed % 2 == 0 ? day.withAfternoon(3) : null;
        inPart = Set.of(day.occurrence(1, 0), day.occurrence(1, 1), day.occurrence(1, 2));
        List<Viewer> people = Days.members(accounts, 9);
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            List<Row> before = rows(day);
            done.add(act(day, people, random));
            check(day, before, rows(day), "seed " + seed + ", " + done);
        }
    }

    private String act(Days day, List<Viewer> people, Random random) {
        Viewer who = people.get(random.nextInt(people.size()));
        List<UUID> targets = day.targets();
        UUID target = targets.get(random.nextInt(targets.size()));
        String name = who.name() + " at " + targets.indexOf(target);
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> {
                return name + " chooses: " + registrations.choose(day.id, target, false, who);
            }
            case 3, 4 -> {
                return name + " chooses instead: " + registrations.choose(day.id, target, true, who);
            }
            case 5, 6 -> {
                registrations.giveBack(day.id, target, who);
                return name + " gives back";
            }
            case 7 -> {
                return name + " accepts: " + registrations.accept(day.id, target, who);
            }
            case 8 -> {
                return "an offer ends: " + expire(day);
            }
            case 9, 10 -> {
                int colleagues = random.nextInt(3);
                return "a guest with " + colleagues + " at " + targets.indexOf(target) + ": "
                        + guest(day, target, colleagues);
            }
            case 11 -> {
                return "a guest confirms: " + withGuest(day, one -> links.confirm(one.secret()));
            }
            case 12 -> {
                return "a hold ends: " + withGuest(day, this::holdEnds);
            }
            default -> {
                return places(day, target, random.nextInt(1, 6));
            }
        }
    }

    private String guest(Days day, UUID target, int colleagues) {
        try {
            guests.ask(
                    day.id,
                    new SignUpForm(
                            "Gast",
                            UUID.randomUUID() + "@example.org",
                            target.equals(day.id.value()) ? List.of() : List.of(target),
                            "",
                            Map.of(),
                            Stream.generate(() -> new Colleague("Collega", UUID.randomUUID() + "@example.org"))
                                    .limit(colleagues)
                                    .toList()),
                    UUID.randomUUID().toString());
            return "asked";
        } catch (Problem refused) {
            return refused.key();
        }
    }

    /// Does it with the first guest who has not confirmed.
    private boolean withGuest(Days day, Consumer<Registration> act) {
        Optional<Registration> held =
                queries.standing(day.id).stream().filter(Registration::isHeld).findFirst();
        held.ifPresent(act);
        return held.isPresent();
    }

    private void holdEnds(Registration held) {
        jdbc.sql("update events.registration set held_until = now() - interval '1 second' where id = :id")
                .param("id", held.id().value())
                .update();
        holdEnds.run(held.id().value() + ":");
    }

    private boolean expire(Days day) {
        List<UUID> offers = jdbc.sql(
                        "select id from events.choice where event_id = :day and state = 'OFFERED' order by queued")
                .param("day", day.id.value())
                .query(UUID.class)
                .list();
        offers.stream().limit(1).forEach(offer -> {
            jdbc.sql("update events.choice set offered_until = now() - interval '1 second' where id = :id")
                    .param("id", offer)
                    .update();
            offerEnds.run(offer.toString());
        });
        return !offers.isEmpty();
    }

    private static String places(Days day, UUID target, int places) {
        try {
            day.publishWithPlaces(target, places);
            return places + " places at " + day.targets().indexOf(target);
        } catch (Problem refused) {
            return places + " places refused";
        }
    }

    private void check(Days day, List<Row> before, List<Row> after, String story) {
        Map<UUID, PlacesLeft> left = registrations.left(day.id, nl.kringwijs.testing.People.EDITOR);
        Map<UUID, ChoiceState> was = before.stream().collect(Collectors.toMap(Row::id, Row::state));
        Set<UUID> confirmed = queries.standing(day.id).stream()
                .filter(one -> !one.isHeld())
                .map(one -> one.id().value())
                .collect(Collectors.toSet());
        for (UUID target : day.targets()) {
            List<Row> here =
                    after.stream().filter(row -> row.target().equals(target)).toList();
            PlacesLeft count = left.get(target);
            assertThat(here.stream().filter(row -> ChoiceState.TAKEN.contains(row.state())))
                    .as("what is taken, after " + story)
                    .hasSize(count.taken());
            assertThat(count.taken()).as("never over, after " + story).isLessThanOrEqualTo(count.places());
            List<Row> waiting = here.stream()
                    .filter(row -> row.state() == ChoiceState.WAITING
                            && confirmed.contains(row.registration())
                            && mayCome(row, after))
                    .toList();
            assertThat(waiting.isEmpty() || count.isFull())
                    .as("nobody waits for a free place, after " + story)
                    .isTrue();
            // Who is offered a place now stood before all who still wait
            here.stream()
                    .filter(row -> row.state() == ChoiceState.OFFERED && was.get(row.id()) == ChoiceState.WAITING)
                    .forEach(row -> assertThat(waiting)
                            .as("the queue keeps its order, after " + story)
                            .allMatch(other -> other.queued() > row.queued()
                                    || was.get(other.id()) != ChoiceState.WAITING
                                    || !mayCome(other, before)));
        }
        assertThat(after.stream()
                        .filter(row -> row.state() == ChoiceState.PLACE && row.round() != null)
                        .map(row -> row.registration() + " " + row.round()))
                .as("one a round, after " + story)
                .doesNotHaveDuplicates();
        assertThat(after.stream()
                        .filter(row ->
                                was.get(row.id()) == ChoiceState.LEFT || was.get(row.id()) == ChoiceState.LAPSED))
                .as("what is over stays over, after " + story)
                .allMatch(row -> row.state() == was.get(row.id()));
        assertThat(after.stream()
                        .filter(row -> row.state() == ChoiceState.PLACE && inPart.contains(row.target()))
                        .filter(row -> part != null
                                && after.stream()
                                        .noneMatch(other -> holds(other, row)
                                                && other.target().equals(part))))
                .as("nobody is in a workshop without its part, after " + story)
                .isEmpty();
        assertThat(before.stream().map(Row::id).toList())
                .as("nobody is lost, after " + story)
                .isSubsetOf(after.stream().map(Row::id).toList());
    }

    /// Whether they have a place on the day, and in the part in which it is.
    private boolean mayCome(Row row, List<Row> all) {
        boolean onTheDay =
                row.round() == null || all.stream().anyMatch(other -> holds(other, row) && other.round() == null);
        boolean inThePart = part == null
                || !inPart.contains(row.target())
                || all.stream()
                        .anyMatch(other -> holds(other, row) && other.target().equals(part));
        return onTheDay && inThePart;
    }

    private static boolean holds(Row other, Row row) {
        return other.registration().equals(row.registration()) && other.state() == ChoiceState.PLACE;
    }
}
