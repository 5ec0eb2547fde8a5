package nl.kringwijs.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Pattern USED = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"");

    static Stream<String> bundles() throws IOException {
        return Files.list(WORDS)
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_en"))
                .map(name -> name.replace(".properties", ""));
    }

    private static Properties read(String file) throws IOException {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void englishHasTheSameWordsAsDutch(String bundle) throws IOException {
        Properties dutch = read(bundle + ".properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(dutch.stringPropertyNames());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(arguments(english.getProperty(key))).as(key).isEqualTo(arguments(dutch.getProperty(key)));
        }
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern).getFormatsByArgumentIndex().length;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void wordsHoldNoStraightQuotesThatTheFormatWouldSwallow(String bundle) throws IOException {
        for (String file : new String[] {bundle + ".properties", bundle + "_en.properties"}) {
            read(file)
                    .forEach((key, words) ->
                            assertThat(words.toString()).as(key.toString()).doesNotContain("'"));
        }
    }

    /// Names of tables look like keys of words.
    private static Set<String> tables() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (Path migration : migrations.toList()) {
                Matcher table = Pattern.compile("create table ([a-z_.]+)").matcher(Files.readString(migration));
                while (table.find()) {
                    tables.add(table.group(1));
                }
            }
        }
        return tables;
    }

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Set<String> known = new TreeSet<>();
        Set<String> bundles = new TreeSet<>();
        for (String bundle : bundles().toList()) {
            bundles.add(bundle);
            known.addAll(read(bundle + ".properties").stringPropertyNames());
        }
        Set<String> tables = tables();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(source));
                while (used.find()) {
                    String key = used.group(1);
                    boolean isOurs = bundles.contains(key.substring(0, key.indexOf('.')));
                    boolean isStart = known.stream().anyMatch(word -> word.startsWith(key + "."));
                    if (isOurs && !known.contains(key) && !isStart && !tables.contains(key)) {
                        missing.add(key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }
}
