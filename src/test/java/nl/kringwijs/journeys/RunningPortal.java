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

/// The packaged portal, started as an operator would, with demo content, its own embedded PostgreSQL and a mail
/// server to catch what it sends. One for all journeys.
final class RunningPortal implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final GreenMail mail;
    private final String address;

    RunningPortal() throws IOException {
        Path home = Files.createTempDirectory("kringwijs-journeys-");
        log = Path.of("target", "journeys", "portal.log").toAbsolutePath();
        Files.createDirectories(log.getParent());
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        int port = freePort();
        address = "http://localhost:" + port;
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx1g",
                "-jar",
                System.getProperty("kringwijs.jar"),
                "--server.port=" + port,
                "--kringwijs.home=" + home,
                "--kringwijs.demo=true",
                "--kringwijs.demo-token=journey-token",
                "--kringwijs.site.url=" + address,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort()));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        waitFor("the portal to be ready", this::isReady);
        waitFor("the demo content", () -> Files.readString(log).contains("The demo content is complete"));
        waitFor("the demo content in the index", () -> get("/api/search?q=burgerbegroting")
                .contains("rozenhof-begroot-zelf"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String address(String path) {
        return address + path;
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

    String get(String path) throws IOException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(),
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
