package nl.kringwijs.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.kringwijs.testing.Patience;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/// The portal is killed at a named point around a commit of signing up, of promotion and of sending, and started
/// again, over and over: no place is lost or doubled, and every mail is sent, with the same Message-ID when twice.
class CrashTest {

    private static final List<String> POINTS = List.of(
            "sign-up.before-commit",
            "promotion.after-commit",
            "mail.after-send",
            "sign-up.after-commit",
            "promotion.before-commit",
            "mail.before-send",
            "mail.after-mark");
    private static final int KILLS = Integer.getInteger("kringwijs.kills", 5);

    @Test
    void nothingIsLostOrDoubledWhereverThePortalIsKilled() throws Exception {
        Path home = Path.of("target", "crash").toAbsolutePath();
        FileSystemUtils.deleteRecursively(home);
        Files.createDirectories(home);
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        mail.start();
        Map<String, Integer> hit = new TreeMap<>();
        try {
            var random = new Random(2026);
            for (int kill = 0; kill < KILLS; kill++) {
                String point = POINTS.get(kill % POINTS.size());
                int passed = random.nextInt(6);
                Path log = home.resolve("log-" + kill);
                Process portal = start(home, log, kill, point, passed, mail);
                try {
                    await(portal, log, CrashingPortal.WELL);
                    await(portal, log, "Reached " + point + " and goes no further");
                } finally {
                    portal.destroyForcibly().waitFor();
                }
                hit.merge(point, 1, Integer::sum);
                System.out.println("CRASH killed at " + point + " after " + passed + " others, kill " + (kill + 1)
                        + " of " + KILLS);
            }
            Path log = home.resolve("log-last");
            Process portal = start(home, log, KILLS, "", 0, mail);
            try {
                await(portal, log, CrashingPortal.DONE);
            } finally {
                portal.destroyForcibly().waitFor();
            }
            assertThat(hit.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(KILLS);
            everyMailArrived(mail, Files.readAllLines(home.resolve("mails")));
            System.out.println("CRASH all is well after " + hit);
        } finally {
            mail.stop();
            endDatabase(home);
        }
    }

    private static void everyMailArrived(GreenMail mail, List<String> sent) throws Exception {
        Map<String, List<String>> arrived = new HashMap<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            arrived.computeIfAbsent(message.getMessageID(), id -> new ArrayList<>())
                    .add(message.getSubject());
        }
        assertThat(sent).isNotEmpty();
        assertThat(arrived.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(arrived.values()).allMatch(same -> same.stream().distinct().count() == 1);
    }

    private static Process start(Path home, Path log, int seed, String point, int passed, GreenMail mail)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx700m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingPortal.class.getName(),
                home.toString(),
                Integer.toString(seed),
                point,
                Integer.toString(passed),
                "--server.port=0",
                "--kringwijs.home=" + home.resolve("home"),
                "--kringwijs.site.url=http://localhost",
                "--kringwijs.media.soffice=none",
                "--kringwijs.links.check=false",
                "--vaadin.frontend.hotdeploy=false",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void await(Process portal, Path log, String line) throws Exception {
        Patience.until(line, () -> {
            String said = Files.readString(log);
            if (!portal.isAlive() && !said.contains(line)) {
                throw new AssertionError("The portal ended before \"" + line + "\":\n" + said);
            }
            return said.contains(line);
        });
    }

    /// The database of a portal that was killed lives on.
    private static void endDatabase(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (Path file :
                    files.filter(path -> path.endsWith("postmaster.pid")).toList()) {
                long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
                ProcessHandle.of(pid).ifPresent(database -> {
                    database.destroy();
                    database.onExit().join();
                });
            }
        }
    }
}
