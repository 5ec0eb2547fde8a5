package nl.kringwijs.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Words that say the same, by editors and by the subjects that have other names. What changes holds on every node
/// within a second, without filling an index anew.
@Service
public class Synonyms implements SynonymRings {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_WORDS = 20;
    private static final int LONGEST = 60;

    private final SynonymQueries queries;
    private final List<SynonymSource> sources;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, List.of());

    Synonyms(SynonymQueries queries, List<SynonymSource> sources, Clock clock) {
        this.queries = queries;
        this.sources = sources;
        this.clock = clock;
    }

    private record Known(Instant at, List<List<String>> rings) {}

    @Override
    public List<List<String>> all() {
        Known now = known;
        if (now.at().isBefore(clock.instant().minus(FRESH))) {
            now = new Known(
                    clock.instant(),
                    Stream.concat(
                                    queries.all().stream().map(SynonymRing::words),
                                    sources.stream().flatMap(source -> source.rings().stream()))
                            .filter(ring -> ring.size() > 1)
                            .toList());
            known = now;
        }
        return now.rings();
    }

    /// Those of the editors, by their first word.
    public List<SynonymRing> own(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.all();
    }

    /// @param words one a line or with commas between them
    /// @throws Problem at `words` when they are fewer than two, too many, too long, or stand in another ring
    @Transactional
    public void add(String words, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        queries.add(new SynonymRing(UUID.randomUUID(), checked(words, Optional.empty())));
        known = new Known(Instant.MIN, List.of());
    }

    /// @param seen the ring as it was when the editor began
    /// @throws Problem as of [#add], or when somebody changed it meanwhile
    @Transactional
    public void change(SynonymRing seen, String words, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        if (!queries.change(seen, checked(words, Optional.of(seen)))) {
            throw Problem.of("search.synonyms.newer");
        }
        known = new Known(Instant.MIN, List.of());
    }

    @Transactional
    public void remove(SynonymRing ring, Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        queries.remove(ring.id());
        known = new Known(Instant.MIN, List.of());
    }

    private List<String> checked(String words, Optional<SynonymRing> own) {
        List<String> plain = Stream.of(words.split("[,\\n]"))
                .map(word -> word.replaceAll("\\s+", " ").strip())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toMap(
                        word -> word.toLowerCase(Locale.ROOT), word -> word, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (plain.size() < 2 || plain.size() > MOST_WORDS) {
            throw Problem.at("words", "search.synonyms.few", MOST_WORDS);
        }
        Set<String> elsewhere = queries.all().stream()
                .filter(ring ->
                        own.map(SynonymRing::id).filter(ring.id()::equals).isEmpty())
                .flatMap(ring -> ring.words().stream())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        for (String word : plain) {
            if (word.length() > LONGEST || !word.matches(".*[\\p{L}\\d].*")) {
                throw Problem.at("words", "search.synonyms.word", word, LONGEST);
            }
            if (elsewhere.contains(word.toLowerCase(Locale.ROOT))) {
                throw Problem.at("words", "search.synonyms.taken", word);
            }
        }
        return plain;
    }
}
