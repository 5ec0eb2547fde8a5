package nl.kringwijs.search;

import java.util.List;

/// Words that say the same to who searches: who asks for one finds the others too.
@FunctionalInterface
public interface SynonymRings {

    /// Rings of two words or more, each of which may be several words: `wijkregisseur`, `sociaal makelaar`.
    List<List<String>> all();
}
