package nl.kringwijs.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// What the machine has for walking journeys: a Chromium, and a Node that drives it. Where one is missing the
/// journeys are skipped by name, unless they are required.
final class Machine {

    private Machine() {}

    static Path chromium() {
        return need("Chromium", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    }

    static Path node() {
        return need("Node", "/usr/bin/node", "/usr/local/bin/node");
    }

    private static Path need(String what, String... places) {
        Optional<Path> found =
                Stream.of(places).map(Path::of).filter(Files::isExecutable).findFirst();
        boolean required = "required".equals(System.getProperty("journeys"));
        if (found.isEmpty() && required) {
            throw new IllegalStateException("The journeys are required and there is no " + what + " here");
        }
        assumeTrue(found.isPresent(), "There is no " + what + " here: the journeys are skipped");
        return found.orElseThrow();
    }
}
