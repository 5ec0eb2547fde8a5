package nl.kringwijs.search;

import java.util.List;

/// How a module brings words that say the same, such as a theme its other names. A bean of this type changes nobody
/// else.
public interface SynonymSource {

    /// Rings of two words or more.
    List<List<String>> rings();
}
