package nl.kringwijs;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kringwijs.shared.PortalHome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/// A real PostgreSQL inside the portal, for one machine and for trying. It keeps its data in `database` under the
/// portal's home, writes durably, and starts again after the portal was killed. It listens on loopback only and
/// trusts who is on this machine. With `spring.datasource.url` set it does not start at all.
@Component
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;
    private final FileChannel lock;

    EmbeddedDatabase(PortalHome home) {
        Path data = home.resolve("database");
        try {
            Files.createDirectories(home.resolve("postgres"));
            lock = lock(home);
            endLeftover(data);
            postgres = start(home, data);
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start in " + data, failure);
        }
        log.info("Embedded PostgreSQL in {} on loopback port {}, for one machine only", data, postgres.getPort());
    }

    /// One portal a home: a second one must not take the first one's PostgreSQL for a leftover.
    private static FileChannel lock(PortalHome home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.resolve("postgres").resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IllegalStateException(
                    "Another portal runs on " + home.path() + ". End it, or set kringwijs.home to another folder.");
        }
        return channel;
    }

    private static EmbeddedPostgres start(PortalHome home, Path data) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(home.resolve("postgres").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF-8")
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(
                        home.resolve("postgres").resolve("start.log").toFile()))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        home.resolve("postgres").resolve("start.log").toFile()))
                .start();
    }

    /// After a `kill -9` of the portal its PostgreSQL lives on and holds the data folder. Ends that one, and no
    /// other: only a process whose command line names our folder.
    private static void endLeftover(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        Optional<ProcessHandle> leftover =
                ProcessHandle.of(pid).filter(process -> commandLine(process).contains(data.toString()));
        if (leftover.isEmpty()) {
            Files.deleteIfExists(pidFile);
            return;
        }
        log.info("Ending the PostgreSQL that an earlier portal left running (process {})", pid);
        leftover.get().destroy();
        try {
            leftover.get().onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stubborn) {
            leftover.get().destroyForcibly();
        }
    }

    private static String commandLine(ProcessHandle process) {
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.isReadable(commandLine)
                    ? Files.readString(commandLine).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    @Override
    public String getJdbcUrl() {
        return postgres.getJdbcUrl(OWNER, OWNER);
    }

    @Override
    public String getUsername() {
        return OWNER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        lock.close();
    }
}
