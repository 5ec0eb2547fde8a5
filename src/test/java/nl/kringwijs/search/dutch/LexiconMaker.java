package nl.kringwijs.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import morfologik.stemming.WordData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Makes `simple-words.txt` and `accents.txt` of the dictionary, with `-Dkringwijs.lexicon=new`.
///
/// The dictionary holds some 1.6 million nouns, most of them compounds. A noun comes apart at each point where it may
/// be broken off and where a noun stands behind it, and a noun, adjective, plural or verb stem before it, perhaps with
/// an `s`. Each such pair counts as one use of both. A word is simple when at least five others are made with it and
/// it does not itself come apart into two words that are each used
/// more than a third as much as it is, or more than three times as much where it may not be broken off.
@EnabledIfSystemProperty(named = "kringwijs.lexicon", matches = "new")
class LexiconMaker {

    private static final int FEWEST_USES = 5;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;
    private static final Path HERE = Path.of("src/main/resources/dutch");

    private final Set<String> noPart = WordFiles.words("no-part.txt");
    private final Hyphens hyphens = new Hyphens();
    private final Set<String> nouns = new HashSet<>();
    private final Set<String> adjectives = new HashSet<>();
    private final Map<String, Set<String>> linked = new HashMap<>();
    private final Set<String> accented = new TreeSet<>();
    private final Set<String> plain = new HashSet<>();
    private final Map<String, Integer> first = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    @Test
    void theListsAreMade() throws IOException {
        for (WordData one : new DutchDictionary().all()) {
            know(
                    one.getWord().toString(),
                    one.getStem().toString(),
                    one.getTag().toString());
        }
        accented.removeIf(word -> plain.contains(Folding.fold(word)));
        Files.write(HERE.resolve("accents.txt"), accented);
        nouns.forEach(this::count);
        adjectives.forEach(this::count);
        Map<String, String> simple = new TreeMap<>();
        Set<String> used = new HashSet<>(first.keySet());
        used.addAll(last.keySet());
        used.stream()
                .filter(word -> uses(word) >= FEWEST_USES && !comesApart(word))
                .forEach(word -> simple.put(
                        word, word + "\t" + first.getOrDefault(word, 0) + "\t" + last.getOrDefault(word, 0)));
        assertThat(simple).containsKeys("wijk", "buurt", "huis");
        Files.write(HERE.resolve("simple-words.txt"), simple.values());
    }

    private void know(String form, String lemma, String tag) {
        if (!form.matches("[a-zà-ÿ]{3,}") || !lemma.matches("[a-zà-ÿ]{3,}")) {
            return;
        }
        if (form.length() <= 16) {
            (form.equals(Folding.fold(form)) ? plain : accented).add(form);
        }
        if (tag.startsWith("ZNW:EKV") && !tag.contains("VRK") && form.equals(lemma)) {
            nouns.add(lemma);
        } else if (tag.startsWith("BNW:STL:ONV") && form.equals(lemma)) {
            adjectives.add(lemma);
        } else if ((tag.startsWith("ZNW:MRV") && !tag.contains("VRK") || tag.startsWith("WKW:TGW:1EP"))
                && form.length() <= 16) {
            if (form.charAt(0) == lemma.charAt(0)) {
                linked.computeIfAbsent(form, unknown -> new HashSet<>()).add(lemma);
            }
        }
    }

    private Set<String> before(String part) {
        if (noPart.contains(part)) {
            return Set.of();
        }
        Set<String> lemmas = new HashSet<>(linked.getOrDefault(part, Set.of()));
        String linkless = part.endsWith("s") ? part.substring(0, part.length() - 1) : "";
        if (nouns.contains(part) || adjectives.contains(part) && !nouns.contains(linkless)) {
            lemmas.add(part);
        }
        if (nouns.contains(linkless)) {
            lemmas.add(linkless);
        }
        if (part.endsWith("e")) {
            lemmas.addAll(linked.getOrDefault(part + "n", Set.of()));
        } else if (part.endsWith("er")) {
            lemmas.addAll(linked.getOrDefault(part + "en", Set.of()));
        }
        lemmas.removeAll(noPart);
        return lemmas;
    }

    private void count(String word) {
        if (word.length() > LONGEST) {
            return;
        }
        BitSet points = hyphens.of(word);
        for (int at = points.nextSetBit(SHORTEST);
                at > 0 && at <= word.length() - SHORTEST;
                at = points.nextSetBit(at + 1)) {
            String behind = word.substring(at);
            if (!noPart.contains(behind)
                    && (nouns.contains(behind) || adjectives.contains(behind) && adjectives.contains(word))) {
                Set<String> lemmas = before(word.substring(0, at));
                lemmas.forEach(lemma -> first.merge(lemma, 1, Integer::sum));
                if (!lemmas.isEmpty()) {
                    last.merge(behind, 1, Integer::sum);
                }
            }
        }
    }

    private int uses(String word) {
        return first.getOrDefault(word, 0) + last.getOrDefault(word, 0);
    }

    private boolean comesApart(String word) {
        BitSet points = hyphens.of(word);
        for (int at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            double least = uses(word) * (points.get(at) ? 1 / 3.0 : 3);
            if (last.getOrDefault(word.substring(at), 0) > least
                    && before(word.substring(0, at)).stream().anyMatch(lemma -> first.getOrDefault(lemma, 0) > least)) {
                return true;
            }
        }
        return false;
    }
}
