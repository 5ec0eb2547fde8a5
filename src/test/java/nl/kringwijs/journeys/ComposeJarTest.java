package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.Reader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/// The jar, started with exactly the environment that docker-compose.yml gives it, on a PostgreSQL outside.
class ComposeJarTest {

    @TempDir
    Path folder;

    @Test
    void thePortalRunsWithTheEnvironmentOfTheComposeFile() throws Exception {
        try (EmbeddedPostgres outside = EmbeddedPostgres.start()) {
            Map<String, String> environment = environment();
            assertThat(environment).containsKeys("SPRING_DATASOURCE_URL", "KRINGWIJS_HOME");
            environment.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + outside.getPort() + "/postgres");
            environment.put("SPRING_DATASOURCE_USERNAME", "postgres");
            environment.put("KRINGWIJS_HOME", folder.resolve("home").toString());
            int port = freePort();
            environment.put("SERVER_PORT", Integer.toString(port));
            Process portal = start(environment);
            try {
                RunningPortal.waitFor("the portal", () -> isReady(port) || !portal.isAlive());
                assertThat(portal.isAlive())
                        .as(Files.readString(folder.resolve("log")))
                        .isTrue();
                assertThat(folder.resolve("home").resolve("database")).doesNotExist();
                assertThat(Files.readString(folder.resolve("log"))).contains("Open this link once to become the first");
            } finally {
                portal.destroy();
                portal.waitFor(30, TimeUnit.SECONDS);
            }
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneClearLine() throws Exception {
        Map<String, String> environment = environment();
        environment.put("SPRING_DATASOURCE_URL", "jdbc:postgresql://127.0.0.1:" + freePort() + "/kringwijs");
        environment.put("SPRING_DATASOURCE_HIKARI_CONNECTION_TIMEOUT", "2000");
        environment.put("KRINGWIJS_HOME", folder.resolve("home").toString());
        environment.put("SERVER_PORT", Integer.toString(freePort()));
        Process portal = start(environment);
        assertThat(portal.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String log = Files.readString(folder.resolve("log"));
        assertThat(portal.exitValue()).isNotZero();
        assertThat(log).contains("The database at spring.datasource.url does not answer");
    }

    private Process start(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        System.getProperty("kringwijs.jar"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /// What stands under `portal: environment:`, with the defaults that stand there and a made-up password.
    private static Map<String, String> environment() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Map<String, Object>>>> compose = new Yaml().load(file);
            Map<String, String> environment = new HashMap<>();
            Pattern variable = Pattern.compile("\\$\\{\\w+(?::-([^}]*)|:\\?[^}]*)?}");
            compose.get("services").get("portal").get("environment").forEach((name, value) -> {
                Matcher found = variable.matcher(String.valueOf(value));
                environment.put(name, found.replaceAll(match -> match.group(1) == null ? "verzonnen" : match.group(1)));
            });
            return environment;
        }
    }

    private static boolean isReady(int port) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://127.0.0.1:" + port + "/actuator/health/readiness"))
                                            .build(),
                                    HttpResponse.BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
