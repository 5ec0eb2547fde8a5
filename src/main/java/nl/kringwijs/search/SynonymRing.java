package nl.kringwijs.search;

import java.util.List;
import java.util.UUID;

/// Words that editors say mean the same.
///
/// @param words two or more, each perhaps of several words, in the order they were written
public record SynonymRing(UUID id, List<String> words) {

    public SynonymRing {
        words = List.copyOf(words);
    }
}
