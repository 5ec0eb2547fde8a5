package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shape in which the image runs the portal: the jar taken apart, with its libraries beside it. The process that
/// takes files apart must start from there too.
class ExtractedJarTest {

    @TempDir
    Path folder;

    @Test
    void theExtractedPortalTakesFilesApart() throws Exception {
        Path shape = folder.resolve("portal");
        Process extracting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        System.getProperty("kringwijs.jar"),
                        "extract",
                        "--destination",
                        shape.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(extracting.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(shape.resolve("lib")).isDirectory();
        try (RunningPortal portal = RunningPortal.withDemo(shape.resolve("kringwijs.jar"), "extracted.log")) {
            assertThat(portal.get("/api/search?q=verzekeringen"))
                    .contains("/presentaties/")
                    .contains("\"number\":");
        }
    }
}
