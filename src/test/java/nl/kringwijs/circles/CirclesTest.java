package nl.kringwijs.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.kringwijs.circles.CircleDraft.Face;
import nl.kringwijs.circles.CircleDraft.Way;
import nl.kringwijs.circles.CirclePage.Step;
import nl.kringwijs.members.Messages.Sender;
import nl.kringwijs.shared.Lookup;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CirclesTest {

    @Autowired
    Circles circles;

    @Autowired
    CircleMembers members;

    @Autowired
    CircleContact contact;

    @Autowired
    CircleQueries queries;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private MemberId leader = MemberId.random();

    @BeforeEach
    void leader() {
        leader = accounts.add("Begeleider", Role.MEMBER);
    }

    private static CircleDraft draft(CircleStage stage, JoiningWay way, int places) {
        CircleDraft empty = CircleDraft.empty(Today.date());
        return empty.faced(new Face("Kring " + UUID.randomUUID(), "", List.of()))
                .joined(new Way(stage, way, places == 0 ? null : places, Today.date(), null, null, ""));
    }

    private CircleId circle(CircleDraft draft) {
        CircleId id = circles.begin(draft, People.EDITOR);
        circles.publish(id, draft, 1, People.EDITOR);
        members.appoint(id, Accounts.email(leader), People.EDITOR);
        return id;
    }

    private CirclePage page(CircleId id, Viewer viewer) {
        String slug = circles.find(id, People.EDITOR).orElseThrow().slug();
        return ((Lookup.Found<CirclePage>) circles.page(slug, viewer)).value();
    }

    private Step step(CircleId id, Viewer viewer) {
        return page(id, viewer).step();
    }

    @Test
    void aRequestIsAnsweredWithAWordAndLetsIn() {
        CircleId id = circle(draft(CircleStage.CALL, JoiningWay.ON_REQUEST, 5));
        MemberId asker = accounts.add("Vrager", Role.MEMBER);
        assertThat(step(id, accounts.now(asker))).isEqualTo(Step.REQUEST);

        assertThat(members.join(id, "Ik werk in de wijk.", accounts.now(asker))).isEqualTo(new JoinOutcome.Requested());

        assertThat(step(id, accounts.now(asker))).isEqualTo(Step.WAIT);
        assertThat(accounts.now(asker).belongsTo(id.members())).isFalse();
        assertThat(members.requests(id, accounts.now(leader)))
                .extracting(CircleMembers.Participant::name, CircleMembers.Participant::word)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Vrager", "Ik werk in de wijk."));
        assertThat(accounts.mailsTo(Accounts.email(leader))).anyMatch(subject -> subject.contains("Vrager"));
        members.accept(id, asker, "Welkom.", accounts.now(leader));
        assertThat(step(id, accounts.now(asker))).isEqualTo(Step.ENTER);
        assertThat(accounts.now(asker).belongsTo(id.members())).isTrue();
        assertThat(accounts.mailsTo(Accounts.email(asker))).hasSize(1);
        members.leave(id, accounts.now(asker));
        assertThat(accounts.now(asker).belongsTo(id.members())).isFalse();
        assertThat(step(id, accounts.now(asker))).isEqualTo(Step.REQUEST);
    }

    @Test
    void aNoComesWithItsWordAndCanBeAskedAgain() {
        CircleId id = circle(draft(CircleStage.CALL, JoiningWay.ON_REQUEST, 5));
        MemberId asker = accounts.add("Vrager", Role.MEMBER);
        members.join(id, "", accounts.now(asker));

        members.decline(id, asker, "Kom in het voorjaar.", accounts.now(leader));

        assertThat(members.answer(id, accounts.now(asker))).contains("Kom in het voorjaar.");
        assertThat(members.answer(id, People.VISITOR)).isEmpty();
        assertThat(step(id, accounts.now(asker))).isEqualTo(Step.REQUEST);
        assertThatThrownBy(() -> members.accept(id, asker, "", accounts.now(leader)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void onlyWhoLeadsAnswersRequests() {
        CircleId id = circle(draft(CircleStage.CALL, JoiningWay.ON_REQUEST, 5));
        MemberId asker = accounts.add("Vrager", Role.MEMBER);
        members.join(id, "", accounts.now(asker));

        for (Viewer other : List.of(accounts.now(asker), People.EDITOR, People.ADMIN, People.VISITOR)) {
            assertThatThrownBy(() -> members.accept(id, asker, "", other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> members.requests(id, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> contact.interested(id, other)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void anInvitationOpensTheDoorOnceForItsAddress() {
        CircleId id = circle(draft(CircleStage.RUNNING, JoiningWay.BY_INVITATION, 5));
        MemberId guest = accounts.add("Gast", Role.MEMBER);
        MemberId other = accounts.add("Ander", Role.MEMBER);
        assertThat(members.join(id, "", accounts.now(guest)))
                .isEqualTo(new JoinOutcome.Refused("circles.refused.running"));

        members.invite(id, Accounts.email(guest), accounts.now(leader));

        assertThat(step(id, accounts.now(guest))).isEqualTo(Step.ACCEPT);
        assertThat(step(id, accounts.now(other))).isEqualTo(Step.INTEREST);
        assertThat(members.join(id, "", accounts.now(guest))).isEqualTo(new JoinOutcome.Joined());
        assertThat(members.invited(id, accounts.now(leader))).isEmpty();
    }

    @Test
    void theLastPlaceGoesToOneOfMany() throws Exception {
        CircleId id = circle(draft(CircleStage.OPEN, JoiningWay.OPEN, 1));
        List<MemberId> many = new ArrayList<>();
        for (int one = 0; one < 12; one++) {
            many.add(accounts.add("Lid " + one, Role.MEMBER));
        }
        try (var pool = Executors.newFixedThreadPool(12)) {
            List<Callable<JoinOutcome>> asked = many.stream()
                    .<Callable<JoinOutcome>>map(one -> () -> members.join(id, "", accounts.now(one)))
                    .toList();
            List<JoinOutcome> outcomes = new ArrayList<>();
            for (var future : pool.invokeAll(asked)) {
                outcomes.add(future.get());
            }
            assertThat(outcomes)
                    .filteredOn(JoinOutcome.Joined.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes)
                    .filteredOn(new JoinOutcome.Refused("circles.refused.full")::equals)
                    .hasSize(11);
        }
        assertThat(queries.taken(id)).isEqualTo(1);
        assertThat(circles.find(id, People.VISITOR).orElseThrow().standing().left())
                .isZero();
    }

    @Test
    void theLastFacilitatorStays() {
        CircleId id = circle(draft(CircleStage.OPEN, JoiningWay.OPEN, 0));
        assertThatThrownBy(() -> members.leave(id, accounts.now(leader))).isInstanceOf(Problem.class);
        MemberId second = accounts.add("Tweede", Role.MEMBER);

        members.appoint(id, Accounts.email(second), accounts.now(leader));
        members.leave(id, accounts.now(leader));

        assertThat(accounts.now(leader).leads()).doesNotContain(id.ref());
        assertThat(accounts.now(second).leads()).contains(id.ref());
    }

    @Test
    void aFacilitatorWritesTheOwnCircleAndNoOther() {
        CircleDraft draft = draft(CircleStage.CALL, JoiningWay.OPEN, 0);
        CircleId mine = circle(draft);
        CircleId other = circles.begin(draft, People.EDITOR);
        circles.publish(other, draft, 1, People.EDITOR);

        circles.publish(
                mine, draft.faced(new Face("Herschreven " + mine.value(), "", List.of())), 1, accounts.now(leader));

        assertThat(circles.find(mine, People.VISITOR).orElseThrow().title()).startsWith("Herschreven");
        assertThatThrownBy(() -> circles.publish(other, draft, 1, accounts.now(leader)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> circles.withdraw(other, "", accounts.now(leader)))
                .isInstanceOf(NotAllowed.class);
        CircleId begun = circles.begin(CircleDraft.empty(Today.date()), accounts.now(leader));
        assertThat(accounts.now(leader).leads()).contains(begun.ref());
    }

    @Test
    void aFacilitatorBeginsTheCircleThatGoesOnFromTheirOwn() {
        CircleId mine = circle(draft(CircleStage.RUNNING, JoiningWay.OPEN, 0));
        CircleId next = circles.beginAfter(mine, accounts.now(leader));
        assertThat(circles.begun(accounts.now(leader)))
                .extracting(Circles.Begun::id)
                .containsExactly(next);
        assertThat(circles.begun(accounts.now(accounts.add("Ander", Role.MEMBER))))
                .isEmpty();
        assertThat(circles.find(next, accounts.now(leader)))
                .as("readers don't see it")
                .isEmpty();

        CircleDraft written = draft(CircleStage.CALL, JoiningWay.OPEN, 0)
                .by(new CircleDraft.Parties(List.of(), List.of(), "", "", mine.value()));
        circles.publish(next, written, 1, accounts.now(leader));

        assertThat(page(mine, People.VISITOR).after())
                .extracting(CircleSummary::id)
                .containsExactly(next);
        assertThat(circles.begun(accounts.now(leader))).isEmpty();
        for (Viewer other : List.of(People.VISITOR, People.MEMBER)) {
            assertThatThrownBy(() -> circles.beginAfter(mine, other)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aPastCallHasNoStepAndStandsAmongTheFinished() {
        CircleDraft draft = draft(CircleStage.CALL, JoiningWay.OPEN, 0);
        CircleId id = circle(draft.joined(
                new Way(CircleStage.CALL, JoiningWay.OPEN, null, LocalDate.of(2018, 4, 5), null, null, "")));

        assertThat(step(id, People.VISITOR)).isEqualTo(Step.NOTHING);
        assertThat(members.join(id, "", accounts.now(accounts.add("Laat", Role.MEMBER))))
                .isEqualTo(new JoinOutcome.Refused("circles.refused.over"));
        assertThatThrownBy(() -> contact.interest(id, new Sender("Laat", "laat@example.org"), "here", People.VISITOR))
                .isInstanceOf(Problem.class);
        assertThat(circles.list(new CircleFilter("afgerond", "", List.of()), 1_000, 1, People.VISITOR))
                .extracting(CircleSummary::id)
                .contains(id);
    }

    /// What the list says and what the database sorts by are one.
    @Test
    void theDatabaseAndTheCallAgreeOnWhatIsOver() {
        LocalDate today = Today.date();
        for (LocalDate deadline : new LocalDate[] {null, today.minusDays(1), today, today.plusDays(1)}) {
            for (LocalDate called : new LocalDate[] {null, today, today.minusMonths(13)}) {
                for (LocalDate met : new LocalDate[] {null, today.minusDays(1), today}) {
                    for (CircleStage stage : CircleStage.values()) {
                        CircleDraft draft = draft(stage, JoiningWay.OPEN, 0)
                                .joined(new Way(stage, JoiningWay.OPEN, null, called, deadline, null, ""))
                                .withStops(List.of(CircleDraft.Stop.of("x", met, "", "")));
                        CircleId id = circles.begin(draft, People.EDITOR);
                        circles.publish(id, draft, 1, People.EDITOR);
                        boolean over = circles.find(id, People.VISITOR)
                                .orElseThrow()
                                .standing()
                                .over();
                        List<CircleId> finished =
                                circles
                                        .list(new CircleFilter("afgerond", "", List.of()), 1_000, 1, People.VISITOR)
                                        .stream()
                                        .map(CircleSummary::id)
                                        .toList();
                        assertThat(finished.contains(id))
                                .as("%s, called %s, deadline %s, met %s", stage, called, deadline, met)
                                .isEqualTo(over);
                    }
                }
            }
        }
    }

    @Test
    void whatCameBeforeAndAfterPointAtEachOther() {
        CircleId first = circle(draft(CircleStage.FINISHED, JoiningWay.OPEN, 0));
        CircleDraft next = draft(CircleStage.CALL, JoiningWay.OPEN, 0)
                .by(new CircleDraft.Parties(List.of(), List.of(), "", "", first.value()));
        CircleId second = circle(next);

        assertThat(page(second, People.VISITOR).before()).map(CircleSummary::id).contains(first);
        assertThat(page(first, People.VISITOR).after())
                .extracting(CircleSummary::id)
                .containsExactly(second);
        circles.withdraw(first, "", People.EDITOR);
        assertThat(page(second, People.VISITOR).before()).isEmpty();
    }

    @Test
    void whoIsTakenBackIsWhatTheyWereAndTakesNobodysPlace() {
        CircleId id = circle(draft(CircleStage.OPEN, JoiningWay.OPEN, 1));
        MemberId second = accounts.add("Tweede begeleider", Role.MEMBER);
        MemberId member = accounts.add("Deelnemer", Role.MEMBER);
        MemberId next = accounts.add("Volgende", Role.MEMBER);
        members.appoint(id, Accounts.email(second), accounts.now(leader));
        members.dismiss(id, second, accounts.now(leader));
        members.takeBack(id, second, accounts.now(leader));
        assertThat(members.facilitators(id, accounts.now(leader)))
                .extracting(CircleMembers.Participant::member)
                .containsExactlyInAnyOrder(leader, second);

        members.join(id, "", accounts.now(member));
        members.dismiss(id, member, accounts.now(leader));
        assertThat(members.join(id, "", accounts.now(next))).isEqualTo(new JoinOutcome.Joined());
        assertThatThrownBy(() -> members.takeBack(id, member, accounts.now(leader)))
                .isInstanceOf(Problem.class);
        assertThat(queries.taken(id)).isEqualTo(1);
        MemberId stranger = accounts.add("Nooit geweest", Role.MEMBER);
        assertThatThrownBy(() -> members.takeBack(id, stranger, accounts.now(second)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theDatabaseItselfLetsNobodyOver() {
        CircleId id = circle(draft(CircleStage.OPEN, JoiningWay.OPEN, 1));
        members.join(id, "", accounts.now(accounts.add("Eerste", Role.MEMBER)));
        MemberId second = accounts.add("Tweede", Role.MEMBER);
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into circles.membership (id, version, circle_id, member_id, part, state, since)
                                values (gen_random_uuid(), 1, :circle, :member, 'MEMBER', 'JOINED', now())""")
                        .param("circle", id.value())
                        .param("member", second.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void oneAddressGetsOneInvitationADay() {
        CircleId id = circle(draft(CircleStage.OPEN, JoiningWay.BY_INVITATION, 0));
        String email = "gevraagd-" + UUID.randomUUID() + "@example.org";
        members.invite(id, email, accounts.now(leader));
        assertThatThrownBy(() -> members.invite(id, email, accounts.now(leader)))
                .isInstanceOf(Problem.class);
        assertThat(accounts.mailsTo(email)).hasSize(1);
    }
}
