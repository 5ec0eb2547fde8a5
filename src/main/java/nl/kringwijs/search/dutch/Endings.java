package nl.kringwijs.search.dutch;

/// Finds the end of a compound that is written once for several: of `wet-` before `regelgeving` it makes `wetgeving`.
/// What comes of it is a word that the dictionary knows, or else one that comes apart.
final class Endings {

    private static final int SHORTEST = 3;
    /// So long an end need not be a word by itself, as `geving` is none.
    private static final int LONG = 5;

    private final DutchDictionary dictionary;
    private final Compounds compounds;

    Endings(DutchDictionary dictionary, Compounds compounds) {
        this.dictionary = dictionary;
        this.compounds = compounds;
    }

    /// @param beginning what stands before the hyphen, in lower case
    /// @param word the word that ends it, in lower case
    /// @param isNext whether that is the very next word, so that it may also be one word broken off at a line's end
    /// @return the whole word, nothing when there is none
    String of(String beginning, String word, boolean isNext) {
        String broken = beginning + word;
        if (isNext && (isKnown(broken) || compounds.split(broken).isPresent())) {
            return broken;
        }
        String apart = "";
        for (int at = 1; at <= word.length() - SHORTEST; at++) {
            String end = word.substring(at);
            String whole = beginning + end;
            boolean isWord = isKnown(end);
            if ((isWord || end.length() >= LONG) && isKnown(whole)) {
                return whole;
            }
            if (isWord && apart.isEmpty() && compounds.split(whole).isPresent()) {
                apart = whole;
            }
        }
        return apart;
    }

    private boolean isKnown(String word) {
        return !dictionary.words(word).isEmpty();
    }
}
