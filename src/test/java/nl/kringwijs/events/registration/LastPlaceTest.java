package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everybody at once, against the real database: never one over, nobody lost.
@PortalTest
class LastPlaceTest {

    private static final int SEEDS = 50;
    private static final int PEOPLE = 200;
    private static final int PLACES = 20;

    @Autowired
    Registrations registrations;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    /// Thousands of mails that nobody reads would keep the other tests waiting.
    @AfterEach
    void sendNothing() {
        jdbc.sql("delete from jobs.scheduled_tasks where task_name = 'registration-mail'")
                .update();
    }

    /// Runs all of it at once and answers in the order in which it was given.
    private static <T> List<T> atOnce(List<Callable<T>> all) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            List<Future<T>> running = all.stream()
                    .map(one -> threads.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            start.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void twoHundredAtOnceForTwentyPlaces() throws Exception {
        List<Viewer> people = Days.members(accounts, PEOPLE);
        for (int seed = 0; seed < SEEDS; seed++) {
            Policy policy = seed % 2 == 0 ? Policy.WAITING_LIST : Policy.FULL_IS_FULL;
            var day = new Days(events, drafts, policy, null, PLACES);
            List<Viewer> shuffled = new ArrayList<>(people);
            Collections.shuffle(shuffled, new Random(seed));
            UUID target = day.occurrence(seed % 2, 1);
            List<RegistrationOutcome> outcomes = atOnce(shuffled.stream()
                    .<Callable<RegistrationOutcome>>map(
                            viewer -> () -> registrations.choose(day.id, target, false, viewer))
                    .toList());
            assertThat(outcomes)
                    .as("seed %d", seed)
                    .filteredOn(outcome -> outcome.equals(new Confirmed()))
                    .hasSize(PLACES);
            assertThat(Days.left(registrations, day, target).taken()).isEqualTo(PLACES);
            if (policy == Policy.FULL_IS_FULL) {
                assertThat(outcomes)
                        .as("seed %d", seed)
                        .filteredOn(outcome -> outcome.equals(new Refused("events.signUp.refused.full")))
                        .hasSize(PEOPLE - PLACES);
                assertThat(Days.left(registrations, day, day.id.value()).taken())
                        .isEqualTo(PLACES);
            } else {
                inOrder(day, target, shuffled, outcomes, "seed " + seed);
            }
        }
    }

    /// Each who was told a place in the queue stands there, and each place is there once.
    private void inOrder(Days day, UUID target, List<Viewer> people, List<RegistrationOutcome> outcomes, String seed) {
        List<Integer> told = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            MyChoice mine = registrations.mine(day.id, people.get(at)).get(target);
            if (outcomes.get(at) instanceof Waitlisted(int position)) {
                assertThat(mine).as(seed).isNotNull();
                assertThat(mine.position()).as(seed).isEqualTo(position);
                told.add(position);
            } else {
                assertThat(mine.state()).as(seed).isEqualTo(ChoiceState.PLACE);
            }
        }
        assertThat(told)
                .as(seed)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, PEOPLE - PLACES).boxed().toList());
    }

    @Test
    void aThousandSignUpsOverAllOccurrencesLoseNobodyAndAreNeverOver() throws Exception {
        List<Viewer> people = Days.members(accounts, 500);
        var day = new Days(events, drafts, Policy.WAITING_LIST, null, 90);
        var random = new Random(1);
        List<Callable<RegistrationOutcome>> all = new ArrayList<>();
        for (Viewer viewer : people) {
            UUID first = day.occurrence(0, random.nextInt(2));
            UUID second = day.occurrence(1, 1 + random.nextInt(2));
            all.add(() -> registrations.choose(day.id, first, false, viewer));
            all.add(() -> registrations.choose(day.id, second, false, viewer));
        }
        Collections.shuffle(all, random);
        List<RegistrationOutcome> outcomes = atOnce(all);
        assertThat(outcomes).hasSize(1000).allMatch(one -> one instanceof Confirmed || one instanceof Waitlisted);
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(500);
        Map<UUID, PlacesLeft> left = new HashMap<>(registrations.left(day.id, EDITOR));
        left.remove(day.id.value());
        assertThat(left.values()).allMatch(one -> one.taken() <= 90);
        assertThat(left.values().stream()
                        .mapToInt(one -> one.taken() + one.waiting())
                        .sum())
                .isEqualTo(1000);
        assertThat(left.values().stream().mapToInt(PlacesLeft::taken).sum()).isEqualTo((int)
                outcomes.stream().filter(Confirmed.class::isInstance).count());
    }
}
