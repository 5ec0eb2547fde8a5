package nl.kringwijs.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The packaged portal, started as an operator would, with demo content, its own embedded PostgreSQL and a mail
/// server to catch what it sends. One for all journeys.
final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Path jar;
    private final Path home;
    private final int port;
    private final Path log;
    private final GreenMail mail;
    private final boolean demo;
    private final List<String> settings;
    private Process process;

    private RunningPortal(Path jar, Path home, String logFile, boolean demo, List<String> settings) throws IOException {
        this.settings = settings;
        this.jar = jar;
        this.home = home;
        this.demo = demo;
        log = Path.of("target", "journeys", logFile).toAbsolutePath();
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        port = freePort();
        process = start();
    }

    private static Path packaged() {
        return Path.of(System.getProperty("kringwijs.jar"));
    }

    /// With the demo content, ready and indexed.
    static RunningPortal withDemo() throws IOException {
        return withDemo(packaged(), "portal-" + System.getProperty("kringwijs.fork", "1") + ".log");
    }

    /// With the demo content, ready and indexed, from another shape of the jar.
    static RunningPortal withDemo(Path jar, String logFile) throws IOException {
        var portal = new RunningPortal(jar, Files.createTempDirectory("kringwijs-journeys-"), logFile, true, List.of());
        portal.await("the portal to be ready", portal::isReady);
        portal.await("the demo content", () -> portal.log().contains("The demo content is complete"));
        portal.await("the demo content in the index", portal::findsEveryDeck);
        return portal;
    }

    /// Empty, as an operator gets it.
    static RunningPortal empty(Path home, String logFile) throws IOException {
        var portal = new RunningPortal(packaged(), home, logFile, false, List.of());
        portal.await("the portal to be ready", portal::isReady);
        return portal;
    }

    /// On the database of another, with a home of its own.
    static RunningPortal beside(RunningPortal other, Path home, String logFile) throws IOException {
        var portal = new RunningPortal(
                packaged(),
                home,
                logFile,
                false,
                List.of(
                        "--spring.datasource.url=" + other.database().getUrl(),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres"));
        portal.await("the portal beside another to be ready", portal::isReady);
        return portal;
    }

    /// Its embedded PostgreSQL.
    DriverManagerDataSource database() throws IOException {
        var said = Pattern.compile("Embedded PostgreSQL in .* on loopback port (\\d+)")
                .matcher(log());
        if (!said.find()) {
            throw new IllegalStateException("It does not say where its database is");
        }
        return new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:" + said.group(1) + "/postgres", "postgres", "postgres");
    }

    /// As [#waitFor], and nothing is left running when it was in vain.
    private void await(String what, Condition condition) throws IOException {
        try {
            waitFor(what, condition);
        } catch (IOException | IllegalStateException inVain) {
            close();
            throw inVain;
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--kringwijs.home=" + home,
                "--kringwijs.demo=" + demo,
                "--kringwijs.demo-token=journey-token",
                "--kringwijs.links.check=false",
                "--kringwijs.site.url=" + address(""),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort()));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /// As a machine that loses its power: nothing is closed, nothing is said.
    void kill() throws IOException {
        process.destroyForcibly();
        waitFor("the portal to be dead", () -> !process.isAlive());
    }

    void startAgain() throws IOException {
        process = start();
        waitFor("the portal to be ready again", this::isReady);
    }

    long pid() {
        return process.pid();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    GreenMail mail() {
        return mail;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    private boolean isReady() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The portal ended:\n" + Files.readString(log));
        }
        try {
            return get("/actuator/health/readiness").contains("UP");
        } catch (IOException notYet) {
            return false;
        }
    }

    /// Decks are the last of a day that come into the index.
    private boolean findsEveryDeck() throws IOException {
        int published = get("/sitemap.xml").split("/presentaties/", -1).length - 1;
        return published > 0 && get("/api/search?kind=presentatie").contains("\"total\":" + published + ",");
    }

    String get(String path) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address(path))).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    interface Condition {
        boolean holds() throws IOException;
    }

    static void waitFor(String what, Condition condition) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Waited in vain for " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    @Override
    public void close() {
        mail.stop();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
