package nl.kringwijs.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/// The tables in `/dutch` on the test class path: 264 pairs that meet, 124 that stay apart, 171 compounds with their
/// parts, 151 words that stay whole, and 29 compounds of which
/// the end is written once for several.
class DutchWordsTest {

    private static final DutchAnalysis ANALYSIS = new DutchAnalysis();

    private static List<String[]> rows(String table) throws IOException {
        try (var in = DutchWordsTest.class.getResourceAsStream("/dutch/" + table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace('’', '\'').split("\t"))
                    .toList();
        }
    }

    private static String stem(String word) {
        return ANALYSIS.word(word).stem();
    }

    private static List<String> wrong(
            String table, Predicate<String[]> right, java.util.function.Function<String[], String> said)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows(table)) {
            if (!right.test(row)) {
                wrong.add(String.join(" ", row) + " -> " + said.apply(row));
            }
        }
        return wrong;
    }

    private static String terms(String[] row) {
        return stem(row[0]) + " " + stem(row[1]);
    }

    @Test
    void formsOfAWordMeet() throws IOException {
        assertThat(wrong("meet.tsv", row -> stem(row[0]).equals(stem(row[1])), DutchWordsTest::terms))
                .isEmpty();
    }

    @Test
    void otherWordsStayApart() throws IOException {
        assertThat(wrong("apart.tsv", row -> !stem(row[0]).equals(stem(row[1])), DutchWordsTest::terms))
                .isEmpty();
    }

    @Test
    void aCompoundComesApartIntoItsParts() throws IOException {
        assertThat(wrong(
                        "parts.tsv",
                        row -> Stream.of(row)
                                .skip(1)
                                .flatMap(cell -> Stream.of(cell.split(";")))
                                .map(cell -> terms(cell))
                                .anyMatch(new HashSet<>(ANALYSIS.word(row[0]).parts())::equals),
                        row -> ANALYSIS.word(row[0]).parts().toString()))
                .isEmpty();
    }

    private static Set<String> terms(String parts) {
        Set<String> terms = new HashSet<>();
        for (String part : parts.strip().split(" ")) {
            terms.add(stem(part));
        }
        return terms;
    }

    @Test
    void whatIsNoCompoundStaysWhole() throws IOException {
        assertThat(wrong("whole.tsv", row -> ANALYSIS.word(row[0]).parts().isEmpty(), row -> ANALYSIS.word(row[0])
                        .parts()
                        .toString()))
                .isEmpty();
    }

    private static List<String> exact(String text) throws IOException {
        List<String> terms = new ArrayList<>();
        try (Analyzer exact = ANALYSIS.exact();
                TokenStream tokens = exact.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
        }
        return terms;
    }

    @Test
    void anEndThatIsWrittenOnceIsReadForEach() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] row : rows("suspended.tsv")) {
            if (!exact(row[0]).contains(row[1])) {
                wrong.add(String.join(" ", row) + " -> " + exact(row[0]));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aHyphenThatSuspendsNothingChangesNothing() throws IOException {
        assertThat(exact("van de wijk- en")).containsExactly("van", "de", "wijk", "en");
        assertThat(exact("de wijk - en de stad")).containsExactly("de", "wijk", "en", "de", "stad");
        assertThat(exact("wijk- ")).containsExactly("wijk");
        assertThat(exact("tafel- en stoel")).containsExactly("tafel", "en", "stoel");
        assertThat(exact("covid-19")).containsExactly("covid", "19");
        assertThat(exact("- wijk")).containsExactly("wijk");
    }
}
