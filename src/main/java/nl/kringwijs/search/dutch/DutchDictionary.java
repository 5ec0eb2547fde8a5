package nl.kringwijs.search.dutch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/// What a Dutch word form may be: its lemmas and their kind of word, from the part-of-speech dictionary of
/// LanguageTool (`dutch.dict`, CC BY 3.0 or BSD). Words without their accents are looked up with them.
final class DutchDictionary {

    /// The kinds of word that matter to a search. A form may be more than one.
    enum WordKind {
        NOUN,
        PLURAL,
        DIMINUTIVE,
        INFINITIVE,
        FIRST_PERSON,
        VERB_FORM,
        ADJECTIVE,
        OTHER
    }

    /// @param lemma the entry in a dictionary: singular, infinitive, undeclined
    record Reading(String lemma, WordKind kind) {}

    private static final String FOLDER = "/org/languagetool/resource/nl/";

    private final Dictionary dictionary;
    private final Map<String, String> accented = new HashMap<>();
    private final ThreadLocal<DictionaryLookup> lookup;

    DutchDictionary() {
        try (InputStream words = resource("dutch.dict");
                InputStream about = resource("dutch.info")) {
            dictionary = Dictionary.read(words, about);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(dictionary));
        WordFiles.lines("accents.txt").forEach(word -> accented.putIfAbsent(Folding.fold(word), word));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DutchDictionary.class.getResourceAsStream(FOLDER + name), name);
    }

    /// Every reading of a lower-case form, none where the dictionary does not know it.
    List<Reading> readings(String form) {
        List<Reading> words = words(form);
        return words.isEmpty() && isName(form) ? List.of(new Reading(form, WordKind.OTHER)) : words;
    }

    /// As above, without what is only the name of a place or a person.
    List<Reading> words(String form) {
        List<WordData> found = lookup.get().lookup(form);
        if (found.isEmpty() && accented.containsKey(form)) {
            found = lookup.get().lookup(accented.get(form));
        }
        List<Reading> readings = new ArrayList<>();
        for (WordData one : found) {
            if (Character.isUpperCase(one.getStem().charAt(0)) && !isOfPlaceOrPerson(one)) {
                continue;
            }
            var reading =
                    new Reading(one.getStem().toString(), kind(one.getTag().toString()));
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /// Whether it is the name of a place or a person when it begins with a capital.
    private boolean isName(String form) {
        return !form.isEmpty()
                && lookup.get().lookup(Character.toUpperCase(form.charAt(0)) + form.substring(1)).stream()
                        .anyMatch(DutchDictionary::isOfPlaceOrPerson);
    }

    private static boolean isOfPlaceOrPerson(WordData name) {
        return name.getTag().toString().matches("ENM:(LOC|PER).*");
    }

    /// Every form with its lemma and tag, to derive lists from.
    Iterable<WordData> all() {
        return new DictionaryLookup(dictionary);
    }

    private static WordKind kind(String tag) {
        if (tag.startsWith("ZNW")) {
            return tag.contains("VRK") ? WordKind.DIMINUTIVE : tag.contains("MRV") ? WordKind.PLURAL : WordKind.NOUN;
        }
        if (tag.startsWith("WKW")) {
            return tag.equals("WKW:TGW:INF")
                    ? WordKind.INFINITIVE
                    : tag.equals("WKW:TGW:1EP") ? WordKind.FIRST_PERSON : WordKind.VERB_FORM;
        }
        return tag.startsWith("BNW") ? WordKind.ADJECTIVE : WordKind.OTHER;
    }
}
