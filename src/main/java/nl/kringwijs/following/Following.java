package nl.kringwijs.following;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kringwijs.jobs.RecurringWork;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Addressees.Addressee;
import nl.kringwijs.members.Belongings;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Questions;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchAnswer;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Suggestion;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What members follow. Once a day, in the morning, and only when something came to it that they may see, they get one
/// mail with all of it. A piece is told when it is first published, not when it changes.
@Service
public class Following implements RecurringWork {

    /// So many questions one member may follow.
    public static final int MOST = 50;

    private static final Logger log = LoggerFactory.getLogger(Following.class);
    /// Mails leave from this hour on.
    private static final int MORNING = 7;

    /// What was found a moment ago may stand in another transaction still, and in the index of another node.
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final FollowedQueries queries;
    private final Search search;
    private final Addressees people;
    private final List<Belongings> rooms;
    private final FollowingMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Following(
            FollowedQueries queries,
            Search search,
            Addressees people,
            List<Belongings> rooms,
            FollowingMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.queries = queries;
        this.search = search;
        this.people = people;
        this.rooms = rooms;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    private static MemberId member(Viewer viewer) {
        return viewer.id().orElseThrow(() -> new NotAllowed(Role.MEMBER));
    }

    /// The newest first.
    public List<Followed> of(Viewer viewer) {
        SearchAnswer everything = search.find(SearchQuery.of(""), viewer);
        return queries.of(member(viewer)).stream()
                .map(row -> {
                    SearchQuery query = Questions.parse(row.question());
                    return new Followed(row.id(), query, name(query, everything), row.since(), row.toldTo());
                })
                .toList();
    }

    /// A question in words: what was typed, and what was chosen.
    public String name(SearchQuery query, Viewer viewer) {
        return name(query, search.find(SearchQuery.of(""), viewer));
    }

    private static String name(SearchQuery query, SearchAnswer everything) {
        Stream<String> chosen = Stream.of(Facet.values())
                .flatMap(facet -> query.chosen(facet).stream().sorted().map(value -> everything.label(facet, value)));
        return Stream.concat(query.text().isBlank() ? Stream.empty() : Stream.of("‘" + query.text() + "’"), chosen)
                .collect(Collectors.joining(", "));
    }

    /// @throws TooMany when they follow [#MOST] already
    public void follow(SearchQuery query, Viewer viewer) {
        MemberId member = member(viewer);
        if (!Questions.canBeFollowed(query)) {
            throw new IllegalArgumentException("Nothing to follow");
        }
        if (queries.of(member).size() >= MOST) {
            throw new TooMany();
        }
        Instant now = clock.instant();
        queries.add(member, Questions.parameters(query), now, now);
    }

    /// As it was before they stopped, so that nothing is missed in between.
    public void restore(Followed stopped, Viewer viewer) {
        queries.add(member(viewer), Questions.parameters(stopped.query()), stopped.since(), stopped.toldTo());
    }

    public void unfollow(UUID id, Viewer viewer) {
        queries.remove(id, member(viewer));
    }

    /// Somebody follows as much as one may.
    public static final class TooMany extends RuntimeException {}

    @Override
    public String name() {
        return "following";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant until = clock.instant().minus(SETTLED);
        ZonedDateTime now = until.atZone(clock.getZone());
        Instant today = now.toLocalDate().atStartOfDay(clock.getZone()).toInstant();
        List<MemberId> due = now.getHour() < MORNING ? List.of() : queries.due(today);
        for (MemberId member : due) {
            try {
                people.find(member).ifPresent(to -> transaction.executeWithoutResult(status -> tell(to, today, until)));
            } catch (RuntimeException failure) {
                // One whose news can not be told must not keep the others from theirs; an hour later it is tried again
                log.error("Not told what is new: {}", member.value(), failure);
            }
        }
    }

    /// What came to one question.
    record News(String name, List<Suggestion> pieces) {}

    private void tell(Addressee to, Instant today, Instant until) {
        List<FollowedQueries.Row> rows = queries.locked(to.member());
        if (rows.stream().noneMatch(row -> row.toldTo().isBefore(today))) {
            // Told meanwhile, by another node that was given the same work
            return;
        }
        Viewer viewer = Belongings.held(to.viewer(), rooms);
        SearchAnswer everything = search.find(SearchQuery.of(""), viewer);
        List<News> news = new ArrayList<>();
        for (FollowedQueries.Row row : rows) {
            SearchQuery query = Questions.parse(row.question());
            Optional<List<Suggestion>> found = search.news(query, row.toldTo(), until, viewer);
            if (found.isEmpty()) {
                // The index is away or behind: the next time tells it all
                return;
            }
            if (!found.get().isEmpty()) {
                news.add(new News(name(query, everything), found.get()));
            }
        }
        if (!news.isEmpty()) {
            mails.news(to, news);
        }
        queries.told(to.member(), until);
    }
}
