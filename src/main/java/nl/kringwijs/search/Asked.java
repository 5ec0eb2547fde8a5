package nl.kringwijs.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.kringwijs.jobs.RecurringWork;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/// What people ask, and what they ask in vain: by day and by words, without who. What looks like an address or a number
/// of somebody is not kept, and nothing for longer than ninety days.
@Service
public class Asked implements RecurringWork {

    private static final Logger log = LoggerFactory.getLogger(Asked.class);
    private static final int KEPT_DAYS = 90;
    private static final int LATELY_DAYS = 30;
    private static final int MOST = 200;
    private static final int MOST_ASKED = 10;
    private static final int LONGEST = 80;
    private static final Duration ONCE = Duration.ofSeconds(5);

    private final AskedQueries queries;
    private final Clock clock;
    private final Cache<String, AtomicBoolean> justAsked =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(ONCE).build();

    Asked(AskedQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// Counts a question of everything, at its first page. The same words within five seconds are one question: a page
    /// is drawn once on the server and once in the browser.
    public void note(SearchAnswer answer) {
        SearchQuery query = answer.query();
        String words =
                query.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        boolean counts = !answer.isAway()
                && query.page() == 1
                && query.within() == null
                && query.chosen().isEmpty()
                && words.length() <= LONGEST
                && words.matches(".*\\p{L}.*")
                && !words.matches(".*(@|\\d[\\d ./-]{5,}).*");
        if (counts && justAsked.get(words, unknown -> new AtomicBoolean()).compareAndSet(false, true)) {
            try {
                queries.add(LocalDate.now(clock), words, answer.total() == 0);
            } catch (DataAccessException failure) {
                // Nobody goes without an answer because it could not be counted
                log.warn("A question was not counted: {}", failure.getMessage());
            }
        }
    }

    /// The last thirty days: what found nothing first, at most 200.
    public List<AskedWords> lately(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.inVainFirst(since(), MOST);
    }

    /// The ten that were asked most in the last thirty days.
    public List<AskedWords> most(Viewer viewer) {
        viewer.mustBe(Role.EDITOR);
        return queries.mostFirst(since(), MOST_ASKED);
    }

    private LocalDate since() {
        return LocalDate.now(clock).minusDays(LATELY_DAYS);
    }

    @Override
    public String name() {
        return "search-asked-sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public void run() {
        queries.removeBefore(LocalDate.now(clock).minusDays(KEPT_DAYS));
    }
}
