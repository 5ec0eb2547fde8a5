package nl.kringwijs.text;

import java.util.Collection;

/// How long a text takes to read, at 215 words a minute: what adults read of Dutch non-fiction, rounded down from the
/// 238 that Brysbaert (2019, “How many words do we read per minute?”) found for English, as Dutch words are longer.
public final class ReadingTime {

    private static final int WORDS_A_MINUTE = 215;

    private ReadingTime() {}

    /// Whole minutes, at least one.
    public static int minutes(Collection<String> markdown) {
        int words = markdown.stream().mapToInt(Markdown::words).sum();
        return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
    }
}
