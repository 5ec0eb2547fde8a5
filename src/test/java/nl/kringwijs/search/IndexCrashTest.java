package nl.kringwijs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A node is killed at a named point of indexing, of a commit, and of filling an index beside the one that answers, and
/// started again, over and over: each time the index is clean and says what the database says.
@PortalTest
class IndexCrashTest {

    private static final List<String> POINTS = List.of(
            "index.before-commit",
            "fill.under-way",
            "index.after-commit",
            "fill.after-commit",
            "index.after-replace",
            "fill.before-commit",
            "fill.after-swap");
    private static final int KILLS = Integer.getInteger("kringwijs.kills", POINTS.size());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcConnectionDetails database;

    @TempDir
    Path home;

    @Test
    void theIndexSaysWhatTheDatabaseSaysWhereverItsNodeIsKilled() throws Exception {
        jdbc.sql("create schema if not exists tried").update();
        jdbc.sql("create table if not exists tried.piece (id uuid primary key, title text, text text, readers text)")
                .update();
        Map<String, Integer> hit = new TreeMap<>();
        try {
            var random = new Random(2026);
            for (int kill = 0; kill < KILLS; kill++) {
                String point = POINTS.get(kill % POINTS.size());
                int passed = random.nextInt(point.equals("fill.under-way") ? 30 : 3);
                Path log = home.resolve("log-" + kill);
                Process node = start(log, kill, point, passed);
                try {
                    await(node, log, CrashingIndex.WELL);
                    await(node, log, "Reached " + point + " and goes no further");
                } finally {
                    node.destroyForcibly().waitFor();
                }
                hit.merge(point, 1, Integer::sum);
                System.out.println("CRASH killed at " + point + " after " + passed + " others, kill " + (kill + 1)
                        + " of " + KILLS);
            }
            Path log = home.resolve("log-last");
            Process node = start(log, KILLS, "", 0);
            try {
                await(node, log, CrashingIndex.DONE);
            } finally {
                node.destroyForcibly().waitFor();
            }
        } finally {
            jdbc.sql("drop schema tried cascade").update();
        }
        assertThat(hit.keySet()).containsExactlyInAnyOrderElementsOf(POINTS.subList(0, Math.min(KILLS, POINTS.size())));
        System.out.println("CRASH the index is true after " + hit);
    }

    private Process start(Path log, int seed, String point, int passed) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx500m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                CrashingIndex.class.getName(),
                home.toString(),
                database.getJdbcUrl(),
                Integer.toString(seed),
                point,
                Integer.toString(passed));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static void await(Process node, Path log, String line) throws Exception {
        Patience.until(line, () -> {
            String said = Files.readString(log);
            if (!node.isAlive() && !said.contains(line)) {
                throw new AssertionError("The node ended before \"" + line + "\":\n" + said);
            }
            return said.contains(line);
        });
    }
}
