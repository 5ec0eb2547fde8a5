package nl.kringwijs.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kringwijs.circles.CircleDraft;
import nl.kringwijs.circles.CircleId;
import nl.kringwijs.circles.CircleMembers;
import nl.kringwijs.circles.CircleSpace;
import nl.kringwijs.circles.CircleStage;
import nl.kringwijs.circles.Circles;
import nl.kringwijs.circles.JoiningWay;
import nl.kringwijs.members.Addressees;
import nl.kringwijs.members.Belongings;
import nl.kringwijs.search.Facet;
import nl.kringwijs.search.IndexCare;
import nl.kringwijs.search.Questions;
import nl.kringwijs.search.Search;
import nl.kringwijs.search.SearchQuery;
import nl.kringwijs.search.Searches;
import nl.kringwijs.shared.Audience;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
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
    IndexCare care;

    @Autowired
    Circles circles;

    @Autowired
    CircleMembers circleMembers;

    @Autowired
    CircleSpace space;

    @Autowired
    JdbcClient jdbc;

    private Viewer member;

    @BeforeEach
    void aMember() {
        member = accounts.now(accounts.add("Volger", Role.MEMBER));
    }

    /// As it is so many days from now, at this hour.
    private Following at(int days, int hour, Search asked, List<Belongings> belongings) {
        Instant then =
                Today.date().plusDays(days).atTime(hour, 30).atZone(Today.ZONE).toInstant();
        return new Following(queries, asked, people, belongings, mails, transaction, Clock.fixed(then, Today.ZONE));
    }

    /// Once the index knows everything that changed.
    private void runAt(int days, int hour) throws Exception {
        Patience.until("no change to wait", () -> care.health(People.ADMIN).waiting() == 0);
        at(days, hour, search, rooms).run();
    }

    private List<String> mailed() {
        return mailed(member.id().orElseThrow());
    }

    private List<String> mailed(MemberId somebody) {
        return jdbc.sql("select subject || ' ' || plain from notifications.mail where recipient = :to")
                .param("to", Accounts.email(somebody))
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
        publish("Vlechtwerk " + mark);
        runAt(1, 3);
        assertThat(mailed()).as("not in the night").isEmpty();
        runAt(1, 9);
        assertThat(mailed()).hasSize(1);
        assertThat(mailed().getFirst())
                .contains("Vlechtwerk " + mark)
                .contains("/themas/vlechtwerk-" + mark)
                .contains("‘" + mark + "’")
                .contains("/mijn/volgen")
                .doesNotContain("Eerder");
        runAt(1, 15);
        assertThat(mailed()).as("once a day, whatever else is new").hasSize(1);
        runAt(2, 9);
        assertThat(mailed())
                .as("the day after, what was told is not told again")
                .hasSize(1);
    }

    @Test
    void whatIsACirclesOwnIsToldToNobodyElse() throws Exception {
        MemberId leader = accounts.add("Begeleider", Role.MEMBER);
        MemberId insider = accounts.add("Deelnemer", Role.MEMBER);
        following.follow(SearchQuery.of(mark), member);
        following.follow(SearchQuery.of(mark), accounts.now(insider));
        CircleDraft draft = CircleDraft.empty(Today.date())
                .faced(new CircleDraft.Face("Kring " + UUID.randomUUID(), "", List.of()))
                .joined(new CircleDraft.Way(CircleStage.CALL, JoiningWay.OPEN, null, Today.date(), null, null, ""));
        CircleId circle = circles.begin(draft, People.EDITOR);
        circles.publish(circle, draft, 1, People.EDITOR);
        circleMembers.appoint(circle, Accounts.email(leader), People.EDITOR);
        circleMembers.join(circle, "", accounts.now(insider));
        space.write(circle, "Notitie", "Onder ons: " + mark, accounts.now(leader));
        Patience.until(
                "who is in it to find it",
                () -> search.find(SearchQuery.of(mark), accounts.now(insider)).total() == 1);
        runAt(1, 9);
        assertThat(mailed(insider)).anyMatch(mail -> mail.contains("Nieuw bij ‘" + mark));
        assertThat(mailed()).isEmpty();
    }

    @Test
    void whileSearchIsAwayNothingIsTakenForTold() throws Exception {
        following.follow(SearchQuery.of(mark), member);
        publish("Vlechtwerk " + mark);
        at(1, 9, Searches.away(jdbc), rooms).run();
        assertThat(mailed()).isEmpty();
        runAt(1, 9);
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
        Patience.until("no change to wait", () -> care.health(People.ADMIN).waiting() == 0);
        at(1, 9, search, List.of(breaks)).run();
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
