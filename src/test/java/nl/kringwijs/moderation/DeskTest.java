package nl.kringwijs.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.kringwijs.library.example.ExampleDraft;
import nl.kringwijs.library.example.ExampleDraft.Face;
import nl.kringwijs.library.example.ExampleId;
import nl.kringwijs.library.example.Examples;
import nl.kringwijs.moderation.Plan.Action;
import nl.kringwijs.shared.MemberId;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.SubjectRef;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.Patience;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Offering, asking to look, sending back, planning, and who else is here.
@PortalTest
class DeskTest {

    @Autowired
    Drafts drafts;

    @Autowired
    Plans plans;

    @Autowired
    PlannedWork planned;

    @Autowired
    Editing editing;

    @Autowired
    Examples examples;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reading reading;

    private static ExampleDraft titled(String title) {
        return ExampleDraft.empty().faced(new Face(title, "Eén regel.", List.of()));
    }

    private Draft.State state(SubjectRef subject) {
        return drafts.find(subject, ExampleDraft.class, People.EDITOR)
                .orElseThrow()
                .state();
    }

    @Test
    void aMemberOffersAPieceAndAnEditorSendsItBackAndPublishes() {
        MemberId writer = accounts.add("Aanbieder", Role.MEMBER);
        MemberId other = accounts.add("Ander", Role.MEMBER);
        Viewer me = accounts.now(writer);
        ExampleId id = examples.offer(me);
        assertThatThrownBy(() -> drafts.submit(id.ref(), me)).isInstanceOf(Problem.class);
        String title = "Aangeboden " + UUID.randomUUID();
        drafts.save(id.ref(), 1, title, titled(title), ExampleDraft.class, me);

        drafts.submit(id.ref(), me);

        assertThat(state(id.ref())).isEqualTo(Draft.State.SUBMITTED);
        assertThat(drafts.list(List.of(Draft.State.SUBMITTED), 500, 1, People.EDITOR))
                .extracting(DraftRow::title)
                .contains(title);
        assertThatThrownBy(() -> examples.publish(id, titled(title), 2, me)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> drafts.find(id.ref(), ExampleDraft.class, accounts.now(other)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> drafts.sendBack(id.ref(), "x", me)).isInstanceOf(NotAllowed.class);

        drafts.sendBack(id.ref(), "Vertel ook wat het kostte.", People.EDITOR);

        assertThat(drafts.find(id.ref(), ExampleDraft.class, me).orElseThrow().reviewWord())
                .isEqualTo("Vertel ook wat het kostte.");
        assertThat(accounts.mailsTo(Accounts.email(writer))).hasSize(1);
        drafts.submit(id.ref(), me);
        String path = examples.publish(id, titled(title), 2, People.EDITOR);
        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(200);
        assertThat(accounts.mailsTo(Accounts.email(writer))).hasSize(2);
        assertThat(drafts.offered(me)).extracting(DraftRow::state).containsExactly(Draft.State.PUBLISHED);
        assertThatThrownBy(() -> drafts.save(id.ref(), 2, "Stiekem", titled("Stiekem"), ExampleDraft.class, me))
                .as("what readers see is the editors'")
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatIsPlannedHappensAtItsTimeInTheNameOfWhoPlannedIt() throws Exception {
        Viewer editor = accounts.now(accounts.add("Planner", Role.EDITOR));
        String title = "Gepland " + UUID.randomUUID();
        ExampleId id = examples.begin(titled(title), editor);
        assertThatThrownBy(
                        () -> plans.plan(id.ref(), Action.PUBLISH, Instant.now().minusSeconds(1), editor))
                .isInstanceOf(Problem.class);

        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plusMillis(700), editor);

        assertThat(examples.find(id, People.EDITOR)).isEmpty();
        Patience.until(
                "it to be published", () -> examples.find(id, People.VISITOR).isPresent());
        assertThat(plans.of(id.ref(), editor)).isEmpty();
        assertThat(drafts.log(20, 1, People.EDITOR))
                .filteredOn(row -> row.subject().equals(id.ref()))
                .extracting(AuditRow::action, AuditRow::by)
                .contains(org.assertj.core.groups.Tuple.tuple("published", "Planner"));
        plans.plan(id.ref(), Action.WITHDRAW, Instant.now().plusMillis(700), editor);
        Patience.until("it to be gone", () -> examples.find(id, People.VISITOR).isEmpty());
    }

    @Test
    void aPlanThatCannotBeDoneWaitsOnTheDeskWithItsReason() {
        Viewer editor = accounts.now(accounts.add("Planner", Role.EDITOR));
        ExampleId id = examples.begin(titled(""), editor);
        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor);
        Plan plan = plans.of(id.ref(), editor).orElseThrow();

        planned.run(plan.id().toString());

        assertThat(plans.of(id.ref(), editor).orElseThrow().problem()).contains("titel");
        assertThat(plans.all(editor).getFirst().problem())
                .as("stands before all")
                .isNotEmpty();
        plans.cancel(id.ref(), editor);
        assertThat(plans.of(id.ref(), editor)).isEmpty();
        planned.run(plan.id().toString());
    }

    @Test
    void aPlanFallsWhenTheTextIsThrownAwayOrWithdrawnByHand() {
        Viewer editor = accounts.now(accounts.add("Planner", Role.EDITOR));
        ExampleDraft text = titled("Toch maar niet " + UUID.randomUUID());
        ExampleId id = examples.begin(text, editor);
        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor);
        Plan first = plans.of(id.ref(), editor).orElseThrow();
        drafts.discard(id.ref(), People.EDITOR);
        assertThat(plans.of(id.ref(), editor)).isEmpty();
        planned.run(first.id().toString());
        assertThat(examples.find(id, People.EDITOR)).isEmpty();
        assertThatThrownBy(
                        () -> plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> examples.publish(id, text, 1, editor)).isInstanceOf(Problem.class);

        drafts.takeBack(id.ref(), editor);
        assertThatThrownBy(() ->
                        plans.plan(id.ref(), Action.WITHDRAW, Instant.now().plus(1, ChronoUnit.DAYS), editor))
                .as("nobody sees it")
                .isInstanceOf(Problem.class);
        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor);
        Plan second = plans.of(id.ref(), editor).orElseThrow();
        examples.publish(id, text, 1, People.EDITOR);
        examples.withdraw(id, "Er kwam een bezwaar.", People.EDITOR);
        planned.run(second.id().toString());
        assertThat(examples.find(id, People.VISITOR)).isEmpty();
        assertThatThrownBy(() -> examples.withdraw(id, "", People.EDITOR))
                .as("the reason stays")
                .isInstanceOf(Problem.class);
        assertThat(drafts.reason(id.ref())).isEqualTo("Er kwam een bezwaar.");
    }

    @Test
    void whatAMemberChangedAfterThePlanIsNotPublishedUnread() {
        Viewer me = accounts.now(accounts.add("Aanbieder", Role.MEMBER));
        Viewer editor = accounts.now(accounts.add("Planner", Role.EDITOR));
        ExampleId id = examples.offer(me);
        String title = "Gelezen " + UUID.randomUUID();
        drafts.save(id.ref(), 1, title, titled(title), ExampleDraft.class, me);
        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor);
        drafts.save(id.ref(), 2, "Ongelezen", titled("Ongelezen"), ExampleDraft.class, me);

        planned.run(plans.of(id.ref(), editor).orElseThrow().id().toString());

        assertThat(examples.find(id, People.VISITOR)).isEmpty();
        assertThat(plans.of(id.ref(), editor).orElseThrow().problem()).contains("Aanbieder");
        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor);
        drafts.save(id.ref(), 3, "Nagekeken", titled("Nagekeken"), ExampleDraft.class, editor);
        planned.run(plans.of(id.ref(), editor).orElseThrow().id().toString());
        assertThat(examples.find(id, People.VISITOR)).isPresent();
    }

    @Test
    void whoOfferedATextGoesOnWritingWhenAnEditorThrewItAway() {
        Viewer me = accounts.now(accounts.add("Aanbieder", Role.MEMBER));
        ExampleId id = examples.offer(me);
        drafts.save(id.ref(), 1, "Half", titled("Half"), ExampleDraft.class, me);
        drafts.discard(id.ref(), People.EDITOR);

        drafts.save(id.ref(), 2, "Half af", titled("Half af"), ExampleDraft.class, me);

        assertThat(state(id.ref())).isEqualTo(Draft.State.DRAFT);
        assertThat(drafts.offered(me)).extracting(DraftRow::title).containsExactly("Half af");
    }

    @Test
    void aPlanOfWhoIsNoEditorAnyMoreIsNotDone() {
        MemberId planner = accounts.add("Vertrokken", Role.EDITOR);
        Viewer editor = accounts.now(planner);
        ExampleId id = examples.begin(titled("Van iemand die weg is " + UUID.randomUUID()), editor);
        plans.plan(id.ref(), Action.PUBLISH, Instant.now().plus(1, ChronoUnit.DAYS), editor);
        jdbc.sql("update members.account set role = 'MEMBER' where id = :id")
                .param("id", planner.value())
                .update();

        planned.run(plans.of(id.ref(), People.EDITOR).orElseThrow().id().toString());

        assertThat(examples.find(id, People.EDITOR)).isEmpty();
        assertThat(plans.of(id.ref(), People.EDITOR).orElseThrow().problem()).contains("Vertrokken");
    }

    @Test
    void theReasonStandsAtTheAddressOfWhatWasTakenAway() {
        ExampleDraft draft = titled("Weggehaald met reden " + UUID.randomUUID());
        ExampleId id = examples.begin(draft, People.EDITOR);
        String path = examples.publish(id, draft, 1, People.EDITOR);

        examples.withdraw(id, "De maker vroeg het ons.", People.EDITOR);

        assertThat(reading.page(path, People.VISITOR).status()).isEqualTo(410);
        assertThat(reading.page(path, People.VISITOR).html()).contains("De maker vroeg het ons.");
        examples.publish(id, draft, 1, People.EDITOR);
        examples.withdraw(id, "", People.EDITOR);
        assertThat(reading.page(path, People.VISITOR).html()).doesNotContain("De maker vroeg");
    }

    @Test
    void whoElseIsWritingIsKnownUntilTheyLeave() throws Exception {
        SubjectRef subject = ExampleId.random().ref();
        Viewer one = accounts.now(accounts.add("Bente", Role.EDITOR));
        Viewer two = accounts.now(accounts.add("Wout", Role.EDITOR));
        var heard = new java.util.concurrent.atomic.AtomicInteger();
        Runnable stop = editing.onChange(subject, heard::incrementAndGet);
        try {
            UUID first = editing.enter(subject, one);
            UUID second = editing.enter(subject, one);
            assertThat(editing.others(subject, first))
                    .as("oneself in another tab")
                    .isEmpty();

            UUID third = editing.enter(subject, two);

            assertThat(editing.others(subject, first)).containsExactly("Wout");
            assertThat(editing.others(subject, third)).containsExactly("Bente");
            editing.leave(subject, first);
            assertThat(editing.others(subject, third)).containsExactly("Bente");
            editing.leave(subject, second);
            assertThat(editing.others(subject, third)).isEmpty();
            Patience.until("five messages", () -> heard.get() == 5);
        } finally {
            stop.run();
        }
    }
}
