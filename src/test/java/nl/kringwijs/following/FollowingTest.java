package nl.kringwijs.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Belongings;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.Questions;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Searches;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.themes.Themes;
import nl.kringwijs.themes.Themes.ThemeText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Members follow questions, and hear once a day of what came to them and they may see.
@PortalTest
class FollowingTest {

    private final String mark =
            "q" + UUID.randomUUID().toString().substring(0, 8).replaceAll("\\d", "x");

    @Autowired
    Following following;

    @Autowired
    FollowedQueries queries;

    @Autowired
    FollowingMails mails;

    @Autowired
    Search search;

    @Autowired
    Themes themes;

    @Autowired
    Addressees people;

    @Autowired
    List<Belongings> rooms;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Viewer member;

    @BeforeEach
    void aMember() {
        member = accounts.now(accounts.add("Volger", Role.MEMBER));
    }

    private Following days(int later, Search asked) {
        return new Following(
                queries,
                asked,
                people,
                rooms,
                mails,
                transaction,
                Clock.offset(Clock.systemUTC(), Duration.ofDays(later)));
    }

    private List<String> mailed() {
        return jdbc.sql("select subject || ' ' || plain from notifications.mail where recipient = :to")
                .param("to", Accounts.email(member.id().orElseThrow()))
                .query(String.class)
                .list();
    }

    private void publish(String name) throws Exception {
        themes.add(new ThemeText(name, "", "water", List.of()), People.EDITOR);
        Patience.until(
                "it to be found",
                () -> search.find(SearchQuery.of("\"" + name + "\""), member).total() > 0);
    }

    @Test
    void whatIsNewIsToldOnceADayInOneMail() throws Exception {
        publish("Eerder " + mark);
        following.follow(SearchQuery.of(mark), member);
        following.follow(SearchQuery.of("vlechtwerk " + mark), member);
        days(1, search).run();
        assertThat(mailed()).as("what was there already").isEmpty();

        jdbc.sql("update following.followed set told_to = created_at where account_id = :id")
                .param("id", member.id().orElseThrow().value())
                .update();
        publish("Vlechtwerk " + mark);
        following.run();
        assertThat(mailed()).as("not at every hour").isEmpty();
        days(1, search).run();
        assertThat(mailed()).hasSize(1);
        assertThat(mailed().getFirst())
                .contains("Vlechtwerk " + mark)
                .contains("/themas/vlechtwerk-" + mark)
                .contains("‘" + mark + "’")
                .contains("/mijn/volgen")
                .doesNotContain("Eerder");
        days(2, search).run();
        assertThat(mailed()).as("the day after").hasSize(1);
    }

    @Test
    void whileSearchIsAwayNothingIsTakenForTold() throws Exception {
        following.follow(SearchQuery.of(mark), member);
        publish("Vlechtwerk " + mark);
        days(1, Searches.away(jdbc)).run();
        assertThat(mailed()).isEmpty();
        days(1, search).run();
        assertThat(mailed()).hasSize(1);
    }

    @Test
    void oneWhoseNewsCanNotBeToldDoesNotKeepTheOthersFromTheirs() throws Exception {
        Viewer broken = accounts.now(accounts.add("Stuk", Role.MEMBER));
        following.follow(SearchQuery.of(mark), broken);
        following.follow(SearchQuery.of(mark), member);
        publish("Vlechtwerk " + mark);
        Belongings breaks = somebody -> {
            if (broken.id().filter(somebody::equals).isPresent()) {
                throw new IllegalStateException("tried");
            }
            return new Belongings.Belonging(Set.of(), Set.of());
        };
        new Following(
                        queries,
                        search,
                        people,
                        List.of(breaks),
                        mails,
                        transaction,
                        Clock.offset(Clock.systemUTC(), Duration.ofDays(1)))
                .run();
        assertThat(mailed()).hasSize(1);
    }

    @Test
    void whatOneFollowsIsOnesOwn() {
        SearchQuery query = SearchQuery.of(mark).choosing(Facet.KIND, Set.of("thema", "workshop"));
        following.follow(query, member);
        following.follow(query, member);
        List<Followed> all = following.of(member);
        assertThat(all).hasSize(1);
        assertThat(all.getFirst().query()).isEqualTo(query);
        Viewer other = accounts.now(accounts.add("Ander", Role.MEMBER));
        following.unfollow(all.getFirst().id(), other);
        assertThat(following.of(member)).hasSize(1);
        assertThat(following.of(other)).isEmpty();
        following.unfollow(all.getFirst().id(), member);
        assertThat(following.of(member)).isEmpty();
        following.restore(all.getFirst(), member);
        assertThat(following.of(member).getFirst())
                .as("as it was")
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(all.getFirst());
        assertThatThrownBy(() -> following.restore(all.getFirst(), People.VISITOR))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> following.follow(query, People.VISITOR)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> following.of(People.VISITOR)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void thereIsAnEndToIt() {
        for (int number = 0; number < Following.MOST; number++) {
            following.follow(SearchQuery.of(mark + number), member);
        }
        assertThatThrownBy(() -> following.follow(SearchQuery.of("nog een"), member))
                .isInstanceOf(Following.TooMany.class);
    }

    @Test
    void aQuestionIsReadBackAsItWasAsked() {
        var query = new SearchQuery(
                "\"AP+E\" & 100% -zorg",
                Map.of(Facet.THEME, Set.of("a", "b"), Facet.YEAR, Set.of("2026")),
                1,
                Audience.circle(UUID.randomUUID()));
        assertThat(Questions.parse(Questions.parameters(query))).isEqualTo(query);
        assertThat(Questions.canBeFollowed(query)).as("what is a circle's own").isFalse();
        assertThat(Questions.canBeFollowed(SearchQuery.of(" "))).isFalse();
    }
}
