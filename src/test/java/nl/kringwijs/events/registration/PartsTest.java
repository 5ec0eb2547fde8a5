package nl.kringwijs.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.events.EventDraft.Item;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.TakingPart.DayPart;
import nl.kringwijs.events.TakingPart.Entitlement;
import nl.kringwijs.events.TakingPart.Question;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.TimeSlot;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A morning for all and an afternoon for who wants it: times, lunch and diet follow from what somebody chooses.
@PortalTest
class PartsTest {

    private static final DayPart MORNING = DayPart.of("Ochtend");
    private static final Question DIET =
            new Question(UUID.randomUUID(), "Eet je iets niet?", Question.Kind.TEXT, List.of(), true, null, 2);

    @Autowired
    Registrations registrations;

    @Autowired
    LinkedRegistrations links;

    @Autowired
    AnswerSweep sweep;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DayPart afternoon;
    private Question diet;

    /// The first round is in the morning, the second in the afternoon, which is optional.
    private Days day(Integer afternoonPlaces, Integer each) {
        var day = new Days(events, drafts, Policy.WAITING_LIST, null, each);
        afternoon = new DayPart(UUID.randomUUID(), "Middag", true, afternoonPlaces, null);
        var lunch = new Entitlement(UUID.randomUUID(), "lunch", List.of(MORNING.key(), afternoon.key()));
        diet = new Question(UUID.randomUUID(), DIET.text(), DIET.kind(), List.of(), true, lunch.key(), 2);
        Item first = day.draft.items().get(0).during("Ochtend", LocalTime.of(10, 0), null);
        Item second = day.draft.items().get(1).during("Middag", LocalTime.of(12, 0), null);
        day.publish(day.draft
                .at(day.draft.date(), LocalTime.of(10, 0), LocalTime.of(17, 0))
                .withItems(List.of(first, second))
                .takingPart(none -> none.withParts(List.of(MORNING, afternoon))
                        .entitling(List.of(lunch))
                        .asking(List.of(diet))
                        .as(List.of("bewoner", "wethouder"))));
        return day;
    }

    private ChoiceState state(Days day, UUID target, Viewer viewer) {
        MyChoice mine = registrations.mine(day.id, viewer).get(target);
        return mine == null ? null : mine.state();
    }

    @Test
    void timesAndLunchFollowFromTheParts() {
        Days day = day(10, 5);
        LocalDate date = day.draft.date();
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        MyRegistration morning = registrations.own(day.id, sanne).orElseThrow();
        assertThat(morning.when()).isEqualTo(new TimeSlot(date, LocalTime.of(10, 0), LocalTime.of(12, 0)));
        assertThat(morning.entitlements()).isEmpty();
        assertThat(morning.questions()).isEmpty();
        assertThat(registrations.choose(day.id, afternoon.key(), false, sanne)).isEqualTo(new Confirmed());
        MyRegistration both = registrations.own(day.id, sanne).orElseThrow();
        assertThat(both.when()).isEqualTo(new TimeSlot(date, LocalTime.of(10, 0), LocalTime.of(17, 0)));
        assertThat(both.entitlements()).containsExactly("lunch");
        assertThat(both.questions()).containsExactly(diet);
        assertThat(both.unanswered()).isEqualTo(1);
    }

    @Test
    void dietIsAskedOnlyThenAndForgottenWithTheAfternoon() {
        Days day = day(10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.choose(day.id, afternoon.key(), false, sanne);
        String secret = registrations.own(day.id, sanne).orElseThrow().secret();
        assertThatThrownBy(() -> links.tell(secret, "", Map.of()))
                .isInstanceOfSatisfying(Problem.class, wrong -> assertThat(wrong.field())
                        .contains(diet.key().toString()));
        links.tell(secret, "wethouder", Map.of(diet.key(), "geen vis", UUID.randomUUID(), "iets anders"));
        MyRegistration told = links.find(secret).orElseThrow();
        assertThat(told.answers()).isEqualTo(Map.of(diet.key(), "geen vis"));
        assertThat(told.capacity()).isEqualTo("wethouder");
        registrations.giveBack(day.id, afternoon.key(), sanne);
        assertThat(jdbc.sql("select count(*) from events.answer where question_id = :diet")
                        .param("diet", diet.key())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasAskedOfAPartThatIsNoMoreIsAskedOfAll() {
        Question ofMorning =
                new Question(UUID.randomUUID(), "Waar begin je?", DIET.kind(), List.of(), false, MORNING.key(), 2);
        Question ofNobody =
                new Question(UUID.randomUUID(), "Hoe kom je?", DIET.kind(), List.of(), false, UUID.randomUUID(), 2);
        Days day = day(10, 5);
        day.publish(day.draft.takingPart(now -> now.asking(List.of(ofMorning, ofNobody, diet))));
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        assertThat(registrations.own(day.id, sanne).orElseThrow().questions()).containsExactly(ofMorning, ofNobody);
        day.publish(day.draft.takingPart(now -> now.entitling(List.of())));
        assertThat(registrations.own(day.id, sanne).orElseThrow().questions())
                .containsExactly(ofMorning, ofNobody, diet);
    }

    @Test
    void answersAreThrownAwayAfterTheirWeeks() {
        Days day = day(10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.choose(day.id, afternoon.key(), false, sanne);
        String secret = registrations.own(day.id, sanne).orElseThrow().secret();
        links.tell(secret, "", Map.of(diet.key(), "geen vis"));
        at(day, Today.date().minusDays(14));
        sweep.run();
        assertThat(links.find(secret).orElseThrow().answers()).hasSize(1);
        at(day, Today.date().minusDays(15));
        sweep.run();
        assertThat(links.find(secret).orElseThrow().answers()).isEmpty();
    }

    private void at(Days day, LocalDate date) {
        jdbc.sql("update events.event set date = :date where id = :id")
                .param("date", java.sql.Date.valueOf(date))
                .param("id", day.id.value())
                .update();
    }

    @Test
    void aWorkshopInTheAfternoonBringsTheAfternoonAndGoesWithIt() {
        Days day = day(10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        assertThat(registrations.choose(day.id, day.occurrence(1, 1), false, sanne))
                .isEqualTo(new Confirmed());
        assertThat(state(day, afternoon.key(), sanne)).isEqualTo(ChoiceState.PLACE);
        assertThat(Days.left(registrations, day, afternoon.key()).taken()).isEqualTo(1);
        registrations.giveBack(day.id, afternoon.key(), sanne);
        assertThat(registrations.mine(day.id, sanne)).containsOnlyKeys(day.id.value());
        assertThat(Days.left(registrations, day, day.occurrence(1, 1)).taken()).isZero();
    }

    @Test
    void placesOfThePartHoldAndItsQueueMovesByItself() {
        Days day = day(1, 5);
        List<Viewer> two = Days.members(accounts, 2);
        registrations.choose(day.id, afternoon.key(), false, two.get(0));
        assertThat(registrations.choose(day.id, day.occurrence(1, 1), false, two.get(1)))
                .isEqualTo(new Waitlisted(1));
        assertThat(state(day, day.id.value(), two.get(1))).isEqualTo(ChoiceState.PLACE);
        assertThat(state(day, afternoon.key(), two.get(1))).isEqualTo(ChoiceState.WAITING);
        assertThat(state(day, day.occurrence(1, 1), two.get(1))).isEqualTo(ChoiceState.WISH);
        registrations.giveBack(day.id, afternoon.key(), two.get(0));
        assertThat(state(day, afternoon.key(), two.get(1))).isEqualTo(ChoiceState.OFFERED);
        registrations.accept(day.id, afternoon.key(), two.get(1));
        assertThat(state(day, day.occurrence(1, 1), two.get(1))).isEqualTo(ChoiceState.PLACE);
    }

    @Test
    void aWishCostsNobodyThePlaceTheyHave() {
        Days day = day(1, 1);
        List<Viewer> two = Days.members(accounts, 2);
        registrations.choose(day.id, day.occurrence(1, 0), false, two.get(0));
        registrations.choose(day.id, day.occurrence(0, 0), false, two.get(1));
        registrations.choose(day.id, day.occurrence(1, 0), true, two.get(1));
        assertThat(state(day, day.occurrence(0, 0), two.get(1))).isEqualTo(ChoiceState.PLACE);
        assertThat(state(day, day.occurrence(1, 0), two.get(1))).isEqualTo(ChoiceState.WISH);
        registrations.giveBack(day.id, day.id.value(), two.get(0));
        registrations.accept(day.id, afternoon.key(), two.get(1));
        assertThat(state(day, day.occurrence(0, 0), two.get(1))).isEqualTo(ChoiceState.PLACE);
        assertThat(state(day, day.occurrence(1, 0), two.get(1))).isEqualTo(ChoiceState.OFFERED);
        registrations.accept(day.id, day.occurrence(1, 0), two.get(1));
        assertThat(registrations.mine(day.id, two.get(1)))
                .containsOnlyKeys(day.id.value(), afternoon.key(), day.occurrence(1, 0));
    }

    @Test
    void aPartIsNotMadeOptionalOverTheHeadsOfWhoIsInIt() {
        Days day = day(5, 5);
        day.publish(day.draft.takingPart(now -> now.withParts(List.of(MORNING, afternoon.chosen(false)))));
        registrations.choose(
                day.id, day.occurrence(1, 1), false, Days.members(accounts, 1).getFirst());
        assertThatThrownBy(() -> day.publish(day.draft.takingPart(now -> now.withParts(List.of(MORNING, afternoon)))))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.places.intoPart"));
    }

    @Test
    void aPartThatIsChosenIsNotTakenAway() {
        Days day = day(5, 5);
        registrations.choose(
                day.id, afternoon.key(), false, Days.members(accounts, 1).getFirst());
        assertThatThrownBy(() -> day.publish(day.draft.takingPart(now -> now.withParts(List.of(MORNING)))))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.places.chosen"));
    }
}
