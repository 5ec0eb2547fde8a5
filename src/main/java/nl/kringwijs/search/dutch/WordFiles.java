package nl.kringwijs.search.dutch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/// The lists of words that stand in `/dutch` on the class path: a word or a row of cells a line, `#` before what is
/// only for who reads the list.
final class WordFiles {

    private static final List<String> LISTS = List.of(
            "accents.txt",
            "hyphenation-nl.xml",
            "more-words.txt",
            "no-part.txt",
            "not-of-a-verb.txt",
            "overrides.txt",
            "simple-words.txt",
            "whole.txt");

    private WordFiles() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(WordFiles.class.getResourceAsStream("/dutch/" + name), name);
    }

    static List<String> lines(String name) {
        try (var reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8));
                Stream<String> lines = reader.lines()) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A number that changes with any of the lists.
    static long checksum() {
        var sum = new CRC32C();
        LISTS.forEach(name -> lines(name).forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8))));
        return sum.getValue();
    }

    static Set<String> words(String name) {
        return Set.copyOf(lines(name));
    }

    /// The first cell of each row leads to the second.
    static Map<String, String> pairs(String name) {
        return lines(name).stream()
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    }
}
