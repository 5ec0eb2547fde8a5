package nl.kringwijs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A line of documentation that was too long is wrapped by the formatter into one that is none, and takes what stood
/// before it along.
class CommentsTest {

    @Test
    void noDocumentationIsBrokenOff() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/test/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    broken.addAll(broken(file));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> broken(Path file) throws IOException {
        List<String> lines =
                Files.readAllLines(file).stream().map(String::strip).toList();
        List<String> broken = new ArrayList<>();
        for (int at = 1; at < lines.size(); at++) {
            boolean isPlain = lines.get(at).matches("//([^/].*)?");
            if (isPlain && lines.get(at - 1).startsWith("///")) {
                broken.add(file + ":" + (at + 1));
            }
        }
        return broken;
    }
}
