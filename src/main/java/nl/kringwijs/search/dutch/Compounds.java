package nl.kringwijs.search.dutch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kringwijs.search.dutch.DutchDictionary.Reading;
import nl.kringwijs.search.dutch.DutchDictionary.WordKind;
import org.jspecify.annotations.Nullable;

/// Takes Dutch compounds apart. Only where parts cover the whole word: each but the last a simple noun, adjective
/// or verb, perhaps with what links it, the last a noun, adjective or verb in any form. Of several ways the
/// cheapest: few parts, that are parts of many compounds, and that begin where the word may be broken off.
///
/// The cost of a part is `1 + log10(1 + 2000 / uses)`, with `uses` the number of compounds in the dictionary in
/// which it stands at that end: a part that nothing else is made with costs most.
final class Compounds {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final int MOST_PARTS = 5;
    private static final double MOST_A_PART = 4.2;
    private static final double LINKED = 0.3;
    private static final double UNBREAKABLE = 1.5;

    private final DutchDictionary dictionary;
    private final Lexicon lexicon;
    private final Hyphens hyphens;

    Compounds(DutchDictionary dictionary, Lexicon lexicon, Hyphens hyphens) {
        this.dictionary = dictionary;
        this.lexicon = lexicon;
        this.hyphens = hyphens;
    }

    /// @param lemmas of the parts, in their order
    /// @param last the last part as it stands, with its ending
    record Split(List<String> lemmas, String last, double cost) {}

    /// The parts of a lower-case word, nothing where it stays whole.
    Optional<Split> split(String word) {
        if (word.length() < 2 * SHORTEST || word.length() > LONGEST || isWhole(word)) {
            return Optional.empty();
        }
        String base = undeclined(word);
        return isWhole(base)
                ? Optional.empty()
                : Optional.ofNullable(new Ways(base, hyphens.of(base)).best(0, MOST_PARTS))
                        .filter(split -> split.lemmas().size() > 1);
    }

    private boolean isWhole(String word) {
        if (lexicon.isWhole(word)) {
            return true;
        }
        List<Reading> readings = dictionary.readings(word);
        return readings.stream().anyMatch(reading -> switch (reading.kind()) {
            // A form of a verb is no compound to a search
            case OTHER, INFINITIVE, FIRST_PERSON, VERB_FORM -> true;
            // Nor is what many compounds are made with
            case NOUN, PLURAL, DIMINUTIVE, ADJECTIVE ->
                lexicon.isWhole(reading.lemma()) || lexicon.isPart(reading.lemma());
        });
    }

    /// Of what is only an adjective with an ending, the adjective; else the word itself.
    private String undeclined(String word) {
        List<Reading> readings = dictionary.readings(word);
        return readings.stream().allMatch(reading -> reading.kind() == WordKind.ADJECTIVE)
                ? readings.stream().map(Reading::lemma).findFirst().orElse(word)
                : word;
    }

    /// The ways to take one word apart. What stands behind a place is looked at once, and before what stands in
    /// front of it: at most places nothing that could end a word begins.
    private final class Ways {

        private final String word;
        private final BitSet points;
        private final Map<Integer, Optional<Split>> behind = new HashMap<>();
        private final Map<Integer, Optional<Part>> firsts = new HashMap<>();

        private Ways(String word, BitSet points) {
            this.word = word;
            this.points = points;
        }

        private @Nullable Split best(int from, int parts) {
            Split best = from == 0 ? null : behind(from, 1);
            for (int to = from + SHORTEST; parts > 1 && to <= word.length() - SHORTEST; to++) {
                Split rest = behind(to, parts - 1);
                Part first = rest == null ? null : first(from, to);
                if (rest != null && first != null) {
                    double cost = first.cost + rest.cost() + (points.get(to) ? 0 : UNBREAKABLE);
                    if (best == null || cost < best.cost()) {
                        List<String> lemmas = new ArrayList<>(List.of(first.lemma));
                        lemmas.addAll(rest.lemmas());
                        best = new Split(lemmas, rest.last(), cost);
                    }
                }
            }
            return best;
        }

        private @Nullable Split behind(int from, int parts) {
            int key = from * (MOST_PARTS + 1) + parts;
            Optional<Split> known = behind.get(key);
            if (known == null) {
                known = Optional.ofNullable(parts == 1 ? last(word.substring(from)) : best(from, parts));
                behind.put(key, known);
            }
            return known.orElse(null);
        }

        private @Nullable Part first(int from, int to) {
            int key = from * (LONGEST + 1) + to;
            Optional<Part> known = firsts.get(key);
            if (known == null) {
                known = Optional.ofNullable(Compounds.this.first(word.substring(from, to)));
                firsts.put(key, known);
            }
            return known.orElse(null);
        }
    }

    private record Part(String lemma, double cost) {}

    /// A part that is not the last: the word itself, a plural, a verb's stem, or a noun with what links it: an `s`,
    /// or a plural without its last letters, as in `zonnepaneel` and `kinderopvang`.
    private @Nullable Part first(String part) {
        if (lexicon.isNoPart(part)) {
            return null;
        }
        Part best = null;
        for (Reading reading : dictionary.words(part)) {
            boolean fits =
                    switch (reading.kind()) {
                        case NOUN, ADJECTIVE -> reading.lemma().equals(part);
                        case PLURAL, FIRST_PERSON ->
                            part.charAt(0) == reading.lemma().charAt(0);
                        case DIMINUTIVE, INFINITIVE, VERB_FORM, OTHER -> false;
                    };
            if (fits) {
                best = cheapest(best, reading, 0);
            }
        }
        if (part.endsWith("s")) {
            best = linked(best, part.substring(0, part.length() - 1), WordKind.NOUN);
        } else if (part.endsWith("e")) {
            best = linked(best, part + "n", WordKind.PLURAL);
        } else if (part.endsWith("er")) {
            best = linked(best, part + "en", WordKind.PLURAL);
        }
        return best;
    }

    private @Nullable Part linked(@Nullable Part best, String form, WordKind kind) {
        Part cheapest = best;
        for (Reading reading : dictionary.words(form)) {
            if (reading.kind() == kind && form.length() >= SHORTEST) {
                cheapest = cheapest(cheapest, reading, LINKED);
            }
        }
        return cheapest;
    }

    private @Nullable Part cheapest(@Nullable Part best, Reading reading, double more) {
        if (!lexicon.isPart(reading.lemma())) {
            return best;
        }
        double cost = cost(lexicon.use(reading.lemma()).first()) + more;
        boolean isBetter = cost <= MOST_A_PART && (best == null || cost < best.cost);
        return isBetter ? new Part(reading.lemma(), cost) : best;
    }

    private @Nullable Split last(String part) {
        Split best = null;
        if (lexicon.isNoPart(part)) {
            return null;
        }
        for (Reading reading : dictionary.words(part)) {
            String lemma = asNoun(reading);
            if (reading.kind() != WordKind.OTHER && lexicon.isPart(lemma)) {
                double cost = cost(lexicon.use(lemma).last());
                if (cost <= MOST_A_PART && (best == null || cost < best.cost())) {
                    best = new Split(List.of(lemma), part, cost);
                }
            }
        }
        return best;
    }

    /// A verb that ends a compound nobody wrote down, as in `burgerbegroten`, is as good as its noun in `-ing`.
    private String asNoun(Reading reading) {
        String lemma = reading.lemma();
        boolean isVerb = reading.kind() == WordKind.INFINITIVE || reading.kind() == WordKind.VERB_FORM;
        return isVerb && lemma.endsWith("en") && !lexicon.isPart(lemma)
                ? lemma.substring(0, lemma.length() - 2) + "ing"
                : lemma;
    }

    private static double cost(int uses) {
        return uses == 0 ? Double.MAX_VALUE : 1 + Math.log10(1 + 2000.0 / uses);
    }
}
