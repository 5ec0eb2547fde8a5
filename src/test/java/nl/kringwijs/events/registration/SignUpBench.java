package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.EventDraft.Occurrence;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.WorkshopDraft;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Prints figures of signing up: how fast, how soon the next hears of it, how the page does with many readers. They
/// are read by people and written in docs/figures.md; no time is asserted.
@PortalTest
class SignUpBench {

    private static final int SIGN_UPS = 800;
    private static final int THREADS = 16;
    private static final int READERS = 100;
    private static final GreenMail MAIL =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

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

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        MAIL.stop();
    }

    private static void print(String what, Object figure) {
        System.out.printf("FIGURE %s: %s%n", what, figure);
    }

    private static <T> List<T> inThreads(List<Callable<T>> all) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    /// Sign-ups a second, spread over so many days.
    private double rate(List<Viewer> people, int days) throws Exception {
        List<Days> all = IntStream.range(0, days)
                .mapToObj(number -> new Days(events, drafts, Policy.WAITING_LIST, SIGN_UPS, SIGN_UPS))
                .toList();
        List<Callable<RegistrationOutcome>> asked = new ArrayList<>();
        for (int at = 0; at < SIGN_UPS; at++) {
            Days day = all.get(at % days);
            Viewer viewer = people.get(at);
            asked.add(() -> registrations.choose(day.id, day.occurrence(0, 1), false, viewer));
        }
        long start = System.nanoTime();
        assertThat(inThreads(asked)).allMatch(outcome -> outcome.equals(new Confirmed()));
        double rate = SIGN_UPS / ((System.nanoTime() - start) / 1e9);
        jdbc.sql("delete from jobs.scheduled_tasks where task_name = 'registration-mail'")
                .update();
        return rate;
    }

    @Test
    void signUpsASecond() throws Exception {
        List<Viewer> people = Days.members(accounts, SIGN_UPS);
        rate(people, 4);
        for (int time = 0; time < 3; time++) {
            double one = rate(people, 1);
            double many = rate(people, THREADS);
            print("sign-ups a second by 16 threads, all for one workshop of one day", Math.round(one));
            print("the same over 16 days", Math.round(many));
            print("ratio", String.format("%.2f", one / many));
        }
    }

    @Test
    void fromWithdrawalToTheMailOfTheNext() throws Exception {
        List<Double> all = new ArrayList<>();
        for (int time = 0; time < 20; time++) {
            var day = new Days(events, drafts, Policy.WAITING_LIST, 1, null);
            List<Viewer> two = Days.members(accounts, 2);
            two.forEach(viewer -> registrations.signUp(day.id, viewer));
            String next = Accounts.email(two.get(1).mustBeSignedIn());
            long start = System.nanoTime();
            registrations.giveBack(day.id, day.id.value(), two.get(0));
            Patience.until("the mail", () -> arrived(next));
            all.add((System.nanoTime() - start) / 1e9);
        }
        Collections.sort(all);
        print(
                "from a withdrawal to the mail at the next one's server, s, p50 and max of 20",
                String.format("%.2f and %.2f", all.get(10), all.getLast()));
    }

    private static boolean arrived(String address) throws Exception {
        for (var message : MAIL.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(address)) {
                return true;
            }
        }
        return false;
    }

    /// A day of two rounds of thirteen.
    private EventId large() {
        List<WorkshopDraft> workshops = IntStream.range(0, 23)
                .mapToObj(number -> WorkshopDraft.empty()
                        .titled("Workshop " + number + " " + UUID.randomUUID())
                        .as("gesprek", null)
                        .introduced("Waar het over gaat, in een zin of twee."))
                .toList();
        List<Item> rounds = List.of(
                Item.empty()
                        .titled("Ronde 1")
                        .during("", LocalTime.of(14, 0), null)
                        .asRound(true, given(workshops.subList(0, 13))),
                Item.empty()
                        .titled("Ronde 2")
                        .during("", LocalTime.of(15, 0), null)
                        .asRound(true, given(workshops.subList(10, 23))));
        EventDraft draft = EventDraft.empty()
                .titled("Grote dag " + UUID.randomUUID())
                .at(Today.date().plusDays(20), LocalTime.of(13, 0), LocalTime.of(17, 0))
                .signedUpFor(none -> none.under(Policy.WAITING_LIST).with(1_000))
                .withWorkshops(workshops)
                .withItems(rounds);
        EventId id = events.begin(draft, EDITOR);
        events.publish(id, draft, 1, EDITOR);
        return id;
    }

    private static List<Occurrence> given(List<WorkshopDraft> workshops) {
        return workshops.stream()
                .map(workshop -> Occurrence.of(workshop.key()).in("Zaal", 30))
                .toList();
    }

    @Test
    void aProgrammeWithAHundredReaders() throws Exception {
        String path = events.paths(large(), EDITOR).getFirst();
        try (HttpClient client = HttpClient.newHttpClient();
                ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .build();
            for (int warm = 0; warm < 40; warm++) {
                client.send(request, HttpResponse.BodyHandlers.ofString());
            }
            long start = System.nanoTime();
            List<Callable<List<Double>>> all = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                all.add(() -> {
                    List<Double> took = new ArrayList<>();
                    for (int time = 0; time < 5; time++) {
                        long asked = System.nanoTime();
                        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                        .statusCode())
                                .isEqualTo(200);
                        took.add((System.nanoTime() - asked) / 1e6);
                    }
                    return took;
                });
            }
            List<Double> took = new ArrayList<>();
            for (Future<List<Double>> one : readers.invokeAll(all)) {
                took.addAll(one.get());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Collections.sort(took);
            print(
                    "page of a day with 26 workshops, 100 readers at once, p50 and p95 ms",
                    String.format("%.0f and %.0f", took.get(took.size() / 2), took.get(took.size() * 95 / 100)));
            print("pages a second meanwhile", Math.round(took.size() / seconds));
        }
    }
}
