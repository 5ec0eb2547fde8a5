package nl.kringwijs.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;

/// A piece of the demo as it stands in a file: a title, then a key and its words a line. A key may come more than
/// once, and words may be cells with `|` between them.
record KeyedLines(String title, List<Entry> entries) {

    record Entry(String key, String words) {

        /// The words as so many cells, the last ones empty where the line ends before them.
        List<String> cells(int count) {
            List<String> said =
                    Arrays.stream(words.split("\\|", count)).map(String::strip).toList();
            return IntStream.range(0, count)
                    .mapToObj(at -> at < said.size() ? said.get(at) : "")
                    .toList();
        }
    }

    static KeyedLines read(String block) {
        List<String> lines = block.lines().toList();
        return new KeyedLines(
                lines.getFirst().strip(),
                lines.stream()
                        .skip(1)
                        .filter(line -> line.contains(":"))
                        .map(line -> new Entry(
                                line.substring(0, line.indexOf(':')),
                                line.substring(line.indexOf(':') + 1).strip().replace("\\n", "\n")))
                        .toList());
    }

    /// What stands in a file under `demo`.
    static String file(String path) throws IOException {
        return new ClassPathResource("demo/" + path).getContentAsString(StandardCharsets.UTF_8);
    }

    /// What was made under this name before.
    ///
    /// @throws NullPointerException when a file names something nobody made
    static UUID made(Map<String, UUID> known, String name) {
        return Objects.requireNonNull(known.get(name), name);
    }

    List<Entry> all(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).toList();
    }

    List<String> words(String key) {
        return all(key).stream().map(Entry::words).toList();
    }

    /// The words of this key, or empty.
    String one(String key) {
        return words(key).stream().findFirst().orElse("");
    }

    /// The words of this key with commas between them, as what was made under those names.
    List<UUID> several(String key, Map<String, UUID> known) {
        return Arrays.stream(one(key).split(", "))
                .filter(name -> !name.isEmpty())
                .map(name -> made(known, name))
                .toList();
    }
}
