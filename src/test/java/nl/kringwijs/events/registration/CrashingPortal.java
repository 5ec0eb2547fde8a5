package nl.kringwijs.events.registration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kringwijs.PortalApplication;
import nl.kringwijs.events.EventId;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Patience;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A portal in a process of its own, for [CrashTest]: it looks whether all is well after what happened before, says
/// so, and then lets people choose and give back in a seeded order until it comes to the point at which it is killed.
public final class CrashingPortal {

    static final String WELL = "ALL IS WELL";
    static final String DONE = "NOTHING MORE TO DO";

    private static final int PEOPLE = 12;
    private static final int STEPS = 400;

    private final ConfigurableApplicationContext portal;
    private final Path home;
    private final JdbcClient jdbc;
    private final Registrations registrations;

    private CrashingPortal(ConfigurableApplicationContext portal, Path home) {
        this.portal = portal;
        this.home = home;
        jdbc = portal.getBean(JdbcClient.class);
        registrations = portal.getBean(Registrations.class);
    }

    /// @param arguments the home, a seed, a point or nothing, after how many others, and the portal's own
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]);
        ConfigurableApplicationContext portal = SpringApplication.run(
                PortalApplication.class,
                List.of(arguments).subList(4, arguments.length).toArray(String[]::new));
        try {
            var crashing = new CrashingPortal(portal, home);
            crashing.begin();
            crashing.look();
            System.out.println(WELL);
            System.setProperty("kringwijs.crash-after", arguments[3]);
            System.setProperty("kringwijs.crash-point", arguments[2]);
            crashing.go(new Random(Long.parseLong(arguments[1])));
            crashing.look();
            System.out.println(DONE);
            System.exit(0);
        } catch (Exception wrong) {
            LoggerFactory.getLogger(CrashingPortal.class)
                    .error("The portal that is killed went wrong by itself", wrong);
            System.exit(1);
        }
    }

    /// The day and the people, made by the first that comes here.
    private void begin() throws IOException {
        if (Files.exists(home.resolve("day"))) {
            return;
        }
        for (int number = 0; number < PEOPLE; number++) {
            jdbc.sql("""
                            insert into members.account (id, version, email, name, role, state, created_at)
                            values (:id, 1, :email, :name, 'MEMBER', 'ACTIVE', now())""")
                    .param("id", member(number).value())
                    .param("email", "lid" + number + "@example.org")
                    .param("name", "Lid " + number)
                    .update();
        }
        var day = new Days(portal.getBean(Events.class), portal.getBean(Drafts.class), Policy.WAITING_LIST, 5, 2);
        Files.writeString(
                home.resolve("day"), day.targets().stream().map(UUID::toString).collect(Collectors.joining("\n")));
    }

    private static MemberId member(int number) {
        return new MemberId(new UUID(0, number + 1L));
    }

    private static Viewer viewer(int number) {
        return Viewer.member(member(number), "Lid " + number, Role.MEMBER);
    }

    private List<UUID> targets() throws IOException {
        return Files.readAllLines(home.resolve("day")).stream()
                .map(UUID::fromString)
                .toList();
    }

    private void note(String line) throws IOException {
        Files.writeString(
                home.resolve("steps"),
                line + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }

    private void go(Random random) throws Exception {
        List<UUID> targets = targets();
        var day = new EventId(targets.getFirst());
        for (int step = 0; step < STEPS; step++) {
            int who = random.nextInt(PEOPLE);
            UUID target = targets.get(random.nextInt(targets.size()));
            note("begin " + who);
            switch (random.nextInt(5)) {
                case 0, 1 -> registrations.choose(day, target, random.nextBoolean(), viewer(who));
                case 2 -> registrations.accept(day, target, viewer(who));
                default -> registrations.giveBack(day, target, viewer(who));
            }
            note("end " + who + " " + having(day, who));
            if (step % 7 == 0) {
                jdbc.sql("update jobs.scheduled_tasks set execution_time = now() where task_name = 'registration-mail'")
                        .update();
            }
        }
    }

    /// Which targets somebody has, as `number=state`.
    private String having(EventId day, int who) throws IOException {
        List<UUID> targets = targets();
        return registrations.mine(day, viewer(who)).entrySet().stream()
                .map(mine ->
                        targets.indexOf(mine.getKey()) + "=" + mine.getValue().state())
                .sorted()
                .collect(Collectors.joining(","));
    }

    /// Whether no place is lost or doubled, nobody lost what they were told they had, and every mail went.
    private void look() throws Exception {
        var day = new EventId(targets().getFirst());
        expect("places that do not fit what is taken", """
                select p.id::text from events.places p where p.taken <> (
                    select count(*) from events.choice c where c.target_id = p.id and c.state in ('PLACE', 'OFFERED'))
                    or p.taken > p.places""");
        expect("registrations without a day, or with two", """
                select r.id::text from events.registration r where r.state = 'CONFIRMED' and (
                    select count(*) from events.choice c where c.registration_id = r.id and c.round_id is null
                        and c.state not in ('LEFT', 'LAPSED')) <> 1""");
        expect("choices of who left", """
                select c.id::text from events.choice c join events.registration r on r.id = c.registration_id
                where r.state not in ('CONFIRMED', 'HELD') and c.state not in ('LEFT', 'LAPSED')""");
        expect("offers that never end", """
                select c.id::text from events.choice c where c.state = 'OFFERED' and not exists (
                    select 1 from jobs.scheduled_tasks t where t.task_instance = c.id::text)""");
        expect("people in the queue while there is a place for them", """
                select c.id::text from events.choice c join events.places p on p.id = c.target_id
                where c.state = 'WAITING' and p.taken < p.places and (c.round_id is null or exists (
                    select 1 from events.choice d where d.registration_id = c.registration_id
                        and d.round_id is null and d.state = 'PLACE'))""");
        remembered(day);
        told();
    }

    private void expect(String none, String query) {
        List<String> found = jdbc.sql(query).query(String.class).list();
        if (!found.isEmpty()) {
            throw new IllegalStateException("There are " + none + ": " + found);
        }
    }

    /// What was said to be somebody's is so still, but for the one who was in the middle of something.
    private void remembered(EventId day) throws IOException {
        if (!Files.exists(home.resolve("steps"))) {
            return;
        }
        Map<Integer, String> last = new HashMap<>();
        Set<Integer> underWay = new HashSet<>();
        for (String line : Files.readAllLines(home.resolve("steps"))) {
            String[] said = line.split(" ", 3);
            int who = Integer.parseInt(said[1]);
            if (said[0].equals("begin")) {
                underWay.add(who);
            } else {
                underWay.remove(who);
                last.put(who, said.length > 2 ? said[2] : "");
            }
        }
        for (Map.Entry<Integer, String> one : last.entrySet()) {
            Set<String> now = Set.of(having(day, one.getKey()).split(","));
            for (String had : one.getValue().split(",")) {
                boolean keeps = now.contains(had)
                        || had.isEmpty()
                        || !had.endsWith("=PLACE")
                        || underWay.contains(one.getKey());
                if (!keeps) {
                    throw new IllegalStateException("Lid " + one.getKey() + " had " + had + " and now has " + now);
                }
            }
        }
        // What was under way is known now
        for (int who : underWay) {
            note("end " + who + " " + having(day, who));
        }
    }

    /// Every message there was to send is sent, and says what stands in the database.
    private void told() throws Exception {
        jdbc.sql("update jobs.scheduled_tasks set execution_time = now() where task_name = 'registration-mail'")
                .update();
        Patience.until(
                "every mail to be sent",
                () -> jdbc.sql("""
                                select count(*) from jobs.scheduled_tasks
                                where task_name in ('registration-mail', 'mail')""").query(Integer.class).single() == 0);
        expect("mails that wait for ever", "select id::text from notifications.mail where state <> 'SENT'");
        Statements statements = portal.getBean(Statements.class);
        RegistrationQueries queries = portal.getBean(RegistrationQueries.class);
        DayQueries days = portal.getBean(DayQueries.class);
        List<String> wrong = new ArrayList<>();
        for (Registration one : queries.all(new EventId(targets().getFirst()))) {
            String said = days.find(one.day())
                    .map(day -> statements.of(day, one).known())
                    .orElse("");
            // Whose place was offered and not told of anything since, heard of the offer itself
            if (one.stands()
                    && !one.told().equals(said)
                    && !said.contains("vastgehouden")
                    && !one.told().isEmpty()) {
                wrong.add(one.name() + " was told: " + one.told() + " and has: " + said);
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
        Files.write(
                home.resolve("mails"),
                jdbc.sql("select message_id from notifications.mail")
                        .query(String.class)
                        .list());
    }
}
