package nl.kringwijs.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/// The command that starts one of our own classes in a JVM of its own, in each shape the portal is run in: from the
/// jar, from the extracted jar, from classes.
final class ChildJvm {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildJvm() {}

    static List<String> command(Class<?> main, String heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xmx" + heap,
                "-Djava.awt.headless=true",
                "-Duser.language=nl",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        if (isFatJar(System.getProperty("java.class.path"))) {
            command.add("-Dloader.main=" + main.getName());
            command.add(LAUNCHER);
        } else {
            command.add(main.getName());
        }
        command.addAll(arguments);
        return command;
    }

    private static boolean isFatJar(String classPath) {
        Path path = Path.of(classPath.split(java.io.File.pathSeparator, 2)[0]);
        if (!classPath.endsWith(".jar")
                || !Files.isRegularFile(path)
                || !path.toString().equals(classPath)) {
            return false;
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getEntry("BOOT-INF/classes/") != null || jar.getEntry("BOOT-INF/lib/") != null;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
