package nl.kringwijs.search.dutch;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.kringwijs.search.dutch.DutchDictionary.Reading;
import nl.kringwijs.search.dutch.DutchDictionary.WordKind;

/// Brings the forms of a word to one term. First what a hand wrote down, then the dictionary's lemma (of several the
/// one that most compounds are made with), a verb as the word it is made of (`begroten`, `begroot`, `begroting`),
/// a compound nobody wrote down by its last part, and what is left by the rules of Dutch spelling.
final class Stems {

    private static final String VOWELS = "aeiouy";

    private final DutchDictionary dictionary;
    private final Lexicon lexicon;
    private final Compounds compounds;
    private final Map<String, String> overrides = new HashMap<>(WordFiles.pairs("overrides.txt"));
    private final Set<String> notOfAVerb = WordFiles.words("not-of-a-verb.txt");

    Stems(DutchDictionary dictionary, Lexicon lexicon, Compounds compounds) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.compounds = compounds;
    }

    /// @param word in lower case, perhaps with accents
    String of(String word) {
        return of(word, () -> compounds.split(word));
    }

    /// @param split how it comes apart, asked for when the dictionary does not know it
    String of(String word, Supplier<Optional<Compounds.Split>> split) {
        String own = overrides.get(word);
        if (own != null) {
            return own;
        }
        Optional<Reading> known = likely(dictionary.readings(word), word).max(BY_USE.apply(lexicon));
        return Folding.fold(known.map(reading -> ofLemma(reading.lemma(), reading.kind()))
                .or(() -> split.get().map(parts -> ofCompound(word, parts)))
                .orElseGet(() -> byRule(word)));
    }

    /// Without the nouns that are only another word as a thing: `het leven` beside `leven`, `het sociale` beside
    /// `sociaal`.
    private static Stream<Reading> likely(List<Reading> readings, String word) {
        boolean isVerb = readings.contains(new Reading(word, WordKind.INFINITIVE));
        boolean isDeclined = word.endsWith("e")
                && readings.stream()
                        .anyMatch(reading -> reading.kind() == WordKind.ADJECTIVE
                                && !reading.lemma().equals(word));
        return readings.stream()
                .filter(reading -> reading.kind() != WordKind.OTHER)
                .filter(reading ->
                        reading.kind() != WordKind.NOUN || !reading.lemma().equals(word) || !(isVerb || isDeclined));
    }

    private static final java.util.function.Function<Lexicon, Comparator<Reading>> BY_USE =
            lexicon -> Comparator.<Reading>comparingInt(reading -> weight(lexicon, reading))
                    .thenComparing(Reading::lemma, Comparator.reverseOrder());

    private static int weight(Lexicon lexicon, Reading reading) {
        int uses = lexicon.use(reading.lemma()).both();
        return switch (reading.kind()) {
            case NOUN, PLURAL, DIMINUTIVE -> uses * 4 + 3;
            case INFINITIVE, FIRST_PERSON, VERB_FORM -> uses * 2 + 2;
            case ADJECTIVE -> uses * 3 + 1;
            case OTHER -> -1;
        };
    }

    private String ofLemma(String lemma, WordKind kind) {
        String own = overrides.get(lemma);
        if (own != null) {
            return own;
        }
        return switch (kind) {
            case INFINITIVE, FIRST_PERSON, VERB_FORM -> closed(lemma);
            case NOUN, PLURAL, DIMINUTIVE -> ofNoun(lemma);
            case ADJECTIVE, OTHER -> lemma;
        };
    }

    /// A noun that says what a verb does goes with the verb: `vergadering` with `vergaderen`.
    private String ofNoun(String lemma) {
        if (lemma.endsWith("ing") && lemma.length() > 6 && !notOfAVerb.contains(lemma)) {
            String verb = lemma.substring(0, lemma.length() - 3) + "en";
            boolean isVerb =
                    dictionary.readings(verb).stream().anyMatch(reading -> reading.kind() == WordKind.INFINITIVE);
            return isVerb ? closed(verb) : lemma;
        }
        return lemma;
    }

    private String ofCompound(String word, Compounds.Split split) {
        String before = word.substring(0, word.length() - split.last().length());
        return before + of(split.last());
    }

    /// Endings of words that no dictionary knows, such as names and what is new.
    static String byRule(String word) {
        if (word.length() < 5 || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        if (word.endsWith("en")) {
            return closed(word);
        }
        if (word.endsWith("e") && !word.endsWith("ee") && !word.endsWith("ie")) {
            return closed(word + "n");
        }
        if (word.endsWith("s") && !word.endsWith("ss") && !isVowel(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    /// Without `en`, spelled as a syllable that is closed: `wonen` as `woon`, `pakken` as `pak`, `leven` as `leef`.
    static String closed(String word) {
        if (!word.endsWith("en") || word.length() < 5) {
            return word;
        }
        String stem = word.substring(0, word.length() - 2);
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        if (isVowel(end)) {
            return stem;
        }
        if (end == stem.charAt(last - 1)) {
            return stem.substring(0, last);
        }
        boolean isOpen = isVowel(stem.charAt(last - 1)) && (last < 2 || !isVowel(stem.charAt(last - 2)));
        String hard = hard(stem, end);
        return isOpen && !isUnstressed(stem, last)
                ? hard.substring(0, last) + stem.charAt(last - 1) + hard.substring(last)
                : hard;
    }

    /// `v` and `z` at the end are written `f` and `s`.
    private static String hard(String stem, char end) {
        String without = stem.substring(0, stem.length() - 1);
        return end == 'v' ? without + "f" : end == 'z' ? without + "s" : stem;
    }

    /// Whether the last vowel is a mute `e` or an `i`, as in `regelen` and `leuningen`, which is not doubled.
    private static boolean isUnstressed(String stem, int last) {
        char vowel = stem.charAt(last - 1);
        boolean hasEarlier = stem.substring(0, last - 1).chars().anyMatch(letter -> isVowel((char) letter));
        return vowel == 'i' || vowel == 'y' || (vowel == 'e' && hasEarlier && "lmnr".indexOf(stem.charAt(last)) >= 0);
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0 || letter > 127;
    }
}
