package nl.kringwijs.search.dutch;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The simple words that compounds are made of, with in how many compounds of the dictionary each stands first and
/// last; and what a hand had to say about some.
final class Lexicon {

    /// @param first in how many compounds it is the first part
    /// @param last in how many it is the last
    record Use(int first, int last) {

        int both() {
            return first + last;
        }
    }

    private static final Use NONE = new Use(0, 0);

    private final Map<String, Use> uses = new HashMap<>();
    private final Set<String> whole = WordFiles.words("whole.txt");
    private final Set<String> noPart = WordFiles.words("no-part.txt");

    Lexicon() {
        read("simple-words.txt");
        read("more-words.txt");
    }

    private void read(String list) {
        for (String line : WordFiles.lines(list)) {
            String[] cells = line.split("\t");
            uses.put(cells[0], new Use(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        }
    }

    Use use(String lemma) {
        return uses.getOrDefault(lemma, NONE);
    }

    /// Whether this word never comes apart, whatever it looks like.
    boolean isWhole(String word) {
        return whole.contains(word);
    }

    /// Whether this may be a part of a compound.
    boolean isPart(String lemma) {
        return use(lemma).both() > 0 && !noPart.contains(lemma);
    }

    /// Whether these letters are never a part, whatever word they are a form of.
    boolean isNoPart(String form) {
        return noPart.contains(form);
    }
}
