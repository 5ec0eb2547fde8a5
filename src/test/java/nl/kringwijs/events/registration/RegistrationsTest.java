package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static nl.kringwijs.testing.People.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kringwijs.events.EventDraft;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.RegistrationOutcome.AskFirst;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Interested;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.NotAllowed;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What one person after another sees when they sign up, wait, give back and get in.
@PortalTest
class RegistrationsTest {

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationMails mails;

    @Autowired
    OfferEnds offerEnds;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Days day(Policy policy, Integer places, Integer each) {
        return new Days(events, drafts, policy, places, each);
    }

    private RegistrationOutcome choose(Days day, int round, int at, Viewer viewer) {
        return registrations.choose(day.id, day.occurrence(round, at), false, viewer);
    }

    private ChoiceState state(Days day, UUID target, Viewer viewer) {
        MyChoice mine = registrations.mine(day.id, viewer).get(target);
        return mine == null ? null : mine.state();
    }

    @Test
    void choosingAWorkshopIsSigningUpForTheDay() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        assertThat(choose(day, 0, 0, sanne)).isEqualTo(new Confirmed());
        assertThat(state(day, day.id.value(), sanne)).isEqualTo(ChoiceState.PLACE);
        assertThat(state(day, day.occurrence(0, 0), sanne)).isEqualTo(ChoiceState.PLACE);
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(1);
        assertThat(choose(day, 0, 0, sanne)).isEqualTo(new Confirmed());
        assertThat(Days.left(registrations, day, day.occurrence(0, 0)).taken()).isEqualTo(1);
    }

    @Test
    void aSecondChoiceInARoundAsksFirstAndLosesNothingBeforeYes() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        choose(day, 0, 0, sanne);
        String first = day.draft.workshops().get(0).title();
        assertThat(choose(day, 0, 1, sanne)).isEqualTo(new AskFirst(List.of(first)));
        assertThat(state(day, day.occurrence(0, 0), sanne)).isEqualTo(ChoiceState.PLACE);
        assertThat(state(day, day.occurrence(0, 1), sanne)).isNull();
        assertThat(registrations.choose(day.id, day.occurrence(0, 1), true, sanne))
                .isEqualTo(new Confirmed());
        assertThat(state(day, day.occurrence(0, 0), sanne)).isNull();
        assertThat(Days.left(registrations, day, day.occurrence(0, 0)).taken()).isZero();
    }

    @Test
    void theSameWorkshopInTheOtherRoundAsksFirst() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        choose(day, 0, 0, sanne);
        assertThat(choose(day, 1, 0, sanne)).isInstanceOf(AskFirst.class);
        assertThat(choose(day, 1, 1, sanne)).isEqualTo(new Confirmed());
    }

    @Test
    void whoWaitsForAFullWorkshopKeepsWhatTheyHaveInThatRound() {
        Days day = day(Policy.WAITING_LIST, 10, 1);
        List<Viewer> two = Days.members(accounts, 2);
        choose(day, 0, 0, two.get(0));
        choose(day, 0, 1, two.get(1));
        assertThat(choose(day, 0, 0, two.get(1))).isEqualTo(new Waitlisted(1));
        assertThat(state(day, day.occurrence(0, 1), two.get(1))).isEqualTo(ChoiceState.PLACE);
        registrations.giveBack(day.id, day.occurrence(0, 0), two.get(0));
        assertThat(state(day, day.occurrence(0, 0), two.get(1))).isEqualTo(ChoiceState.OFFERED);
        assertThat(registrations.accept(day.id, day.occurrence(0, 0), two.get(1)))
                .isEqualTo(new Confirmed());
        assertThat(registrations.mine(day.id, two.get(1)).keySet())
                .containsExactlyInAnyOrder(day.id.value(), day.occurrence(0, 0));
        assertThat(Days.left(registrations, day, day.occurrence(0, 1)).taken()).isZero();
    }

    @Test
    void theQueueKeepsItsOrderAndTellsWhoIsOffered() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        List<Viewer> three = Days.members(accounts, 3);
        assertThat(registrations.signUp(day.id, three.get(0))).isEqualTo(new Confirmed());
        assertThat(registrations.signUp(day.id, three.get(1))).isEqualTo(new Waitlisted(1));
        assertThat(registrations.signUp(day.id, three.get(2))).isEqualTo(new Waitlisted(2));
        registrations.giveBack(day.id, day.id.value(), three.get(0));
        assertThat(state(day, day.id.value(), three.get(1))).isEqualTo(ChoiceState.OFFERED);
        assertThat(registrations.mine(day.id, three.get(2)).get(day.id.value()).position())
                .isEqualTo(1);
        assertThat(accounts.mailsTo(Accounts.email(three.get(1).mustBeSignedIn())))
                .containsExactly("Er is een plek voor je bij " + day.draft.title());
        assertThat(registrations.signUp(day.id, three.get(0))).isEqualTo(new Waitlisted(2));
    }

    @Test
    void anOfferThatNobodyAnswersGoesToTheNext() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        List<Viewer> three = Days.members(accounts, 3);
        three.forEach(viewer -> registrations.signUp(day.id, viewer));
        registrations.giveBack(day.id, day.id.value(), three.get(0));
        UUID offer = jdbc.sql("select id from events.choice where target_id = :day and state = 'OFFERED'")
                .param("day", day.id.value())
                .query(UUID.class)
                .single();
        offerEnds.run(offer.toString());
        assertThat(state(day, day.id.value(), three.get(1))).isEqualTo(ChoiceState.OFFERED);
        jdbc.sql("update events.choice set offered_until = now() - interval '1 second' where id = :id")
                .param("id", offer)
                .update();
        offerEnds.run(offer.toString());
        offerEnds.run(offer.toString());
        assertThat(state(day, day.id.value(), three.get(1))).isNull();
        assertThat(state(day, day.id.value(), three.get(2))).isEqualTo(ChoiceState.OFFERED);
        assertThat(registrations.accept(day.id, day.id.value(), three.get(1)))
                .isEqualTo(new Refused("events.signUp.refused.lapsed"));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(1);
    }

    @Test
    void morePlacesMoveTheQueueAndFewerThanTakenAreRefusedInWords() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        List<Viewer> three = Days.members(accounts, 3);
        three.forEach(viewer -> registrations.signUp(day.id, viewer));
        day.publishWithPlaces(day.id.value(), 3);
        assertThat(three.subList(1, 3))
                .extracting(viewer -> state(day, day.id.value(), viewer))
                .containsOnly(ChoiceState.OFFERED);
        assertThatThrownBy(() -> day.publishWithPlaces(day.id.value(), 2))
                .isInstanceOfSatisfying(Problem.class, wrong -> {
                    assertThat(wrong.key()).isEqualTo("events.places.below");
                    assertThat(wrong.arguments()).containsExactly(day.draft.title(), 2, 3);
                });
        assertThat(Days.left(registrations, day, day.id.value()).places()).isEqualTo(3);
    }

    @Test
    void aChosenWorkshopIsNotTakenAway() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        choose(day, 0, 1, Days.members(accounts, 1).getFirst());
        EventDraft without = day.draft.withItems(List.of(day.draft.items().getLast()));
        assertThatThrownBy(() -> day.publish(without))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.places.chosen"));
    }

    @Test
    void fullIsFullRefusesAndLeavesNothingBehind() {
        Days day = day(Policy.FULL_IS_FULL, 5, 1);
        List<Viewer> two = Days.members(accounts, 2);
        choose(day, 0, 0, two.get(0));
        assertThat(choose(day, 0, 0, two.get(1))).isEqualTo(new Refused("events.signUp.refused.full"));
        assertThat(registrations.mine(day.id, two.get(1))).isEmpty();
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(1);
    }

    @Test
    void interestIsCountedAndNobodyIsPromised() {
        Days day = day(Policy.INTEREST, 1, null);
        List<Viewer> three = Days.members(accounts, 3);
        registrations.signUp(day.id, three.get(0));
        assertThat(registrations.signUp(day.id, three.get(1))).isEqualTo(new Interested());
        assertThat(registrations.signUp(day.id, three.get(2))).isEqualTo(new Interested());
        registrations.giveBack(day.id, day.id.value(), three.get(0));
        assertThat(Days.left(registrations, day, day.id.value())).isEqualTo(new PlacesLeft(1, 0, 0, 2));
    }

    @Test
    void whatIsWishedWhileWaitingForTheDayComesWithThePlace() {
        Days day = day(Policy.WAITING_LIST, 1, 5);
        List<Viewer> two = Days.members(accounts, 2);
        registrations.signUp(day.id, two.get(0));
        assertThat(choose(day, 0, 0, two.get(1))).isEqualTo(new Waitlisted(1));
        assertThat(choose(day, 0, 1, two.get(1))).isInstanceOf(AskFirst.class);
        registrations.choose(day.id, day.occurrence(0, 1), true, two.get(1));
        assertThat(state(day, day.occurrence(0, 1), two.get(1))).isEqualTo(ChoiceState.WISH);
        registrations.giveBack(day.id, day.id.value(), two.get(0));
        registrations.accept(day.id, day.id.value(), two.get(1));
        assertThat(state(day, day.occurrence(0, 1), two.get(1))).isEqualTo(ChoiceState.PLACE);
        assertThat(state(day, day.occurrence(0, 0), two.get(1))).isNull();
    }

    @Test
    void outsideTheWindowNobodySignsUpAndWithdrawingIsAlwaysPossible() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        choose(day, 0, 0, sanne);
        LocalDate today = Today.date();
        refused(day, now -> now.signedUpFor(up -> up.between(null, today.minusDays(1))), "late");
        refused(day, now -> now.signedUpFor(up -> up.between(today.plusDays(1), null)), "early");
        refused(day, now -> now.signedUpFor(up -> up.between(null, null).under(Policy.NONE)), "notHere");
        refused(
                day,
                now -> now.signedUpFor(up -> up.under(Policy.WAITING_LIST))
                        .at(today.minusDays(1), now.start(), now.end()),
                "over");
        registrations.giveBack(day.id, day.id.value(), sanne);
        assertThat(registrations.mine(day.id, sanne)).isEmpty();
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isZero();
        assertThat(Days.left(registrations, day, day.occurrence(0, 0)).taken()).isZero();
    }

    private void refused(Days day, UnaryOperator<EventDraft> change, String why) {
        day.publish(change.apply(day.draft));
        Viewer late = Days.members(accounts, 1).getFirst();
        assertThat(choose(day, 1, 1, late)).isEqualTo(new Refused("events.signUp.refused." + why));
        assertThat(registrations.closed(day.id, late)).contains("events.signUp.refused." + why);
    }

    @Test
    void aDayForMembersTellsVisitorsNothing() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        day.publish(day.draft.forReaders("member"));
        assertThat(registrations.left(day.id, VISITOR)).isEmpty();
        assertThat(registrations.mine(day.id, VISITOR)).isEqualTo(Map.of());
        assertThat(registrations.closed(day.id, VISITOR)).contains("events.signUp.refused.gone");
        assertThatThrownBy(() -> choose(day, 0, 0, VISITOR)).isInstanceOf(NotAllowed.class);
        events.withdraw(day.id, "", EDITOR);
        assertThat(choose(day, 0, 0, Days.members(accounts, 1).getFirst()))
                .isEqualTo(new Refused("events.signUp.refused.gone"));
    }

    @Test
    void whatChangesWithinAMomentIsOneMailThatSaysWhatIsOnTheScreen() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        choose(day, 0, 0, sanne);
        choose(day, 1, 1, sanne);
        String address = Accounts.email(sanne.mustBeSignedIn());
        List<String> asked = tasks(day);
        assertThat(asked).hasSize(2);
        asked.forEach(mails::run);
        assertThat(accounts.mailsTo(address)).containsExactly("Je aanmelding voor " + day.draft.title());
        assertThat(plain(address))
                .contains(
                        day.draft.workshops().get(0).title() + ": je hebt een plek.",
                        day.draft.workshops().get(2).title() + ": je hebt een plek.");
        registrations.giveBack(day.id, day.id.value(), sanne);
        mails.run(tasks(day).getLast());
        assertThat(accounts.mailsTo(address))
                .containsExactly(
                        "Je aanmelding voor " + day.draft.title(), "Je bent afgemeld voor " + day.draft.title());
    }

    @Test
    void anOfferCanBeTakenAfterTheDeadline() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        List<Viewer> two = Days.members(accounts, 2);
        two.forEach(viewer -> registrations.signUp(day.id, viewer));
        day.publish(day.draft.signedUpFor(now -> now.between(null, Today.date().minusDays(1))));
        registrations.giveBack(day.id, day.id.value(), two.get(0));
        assertThat(registrations.choose(day.id, day.id.value(), false, two.get(1)))
                .isEqualTo(new Confirmed());
        assertThat(registrations.choose(day.id, day.id.value(), false, two.get(0)))
                .isEqualTo(new Refused("events.signUp.refused.late"));
    }

    @Test
    void interestBecomesAQueueWhenTheOrganiserWantsThat() {
        Days day = day(Policy.INTEREST, 1, null);
        List<Viewer> three = Days.members(accounts, 3);
        three.forEach(viewer -> registrations.signUp(day.id, viewer));
        day.publish(day.draft.signedUpFor(now -> now.under(Policy.WAITING_LIST).with(2)));
        assertThat(state(day, day.id.value(), three.get(1))).isEqualTo(ChoiceState.OFFERED);
        assertThat(registrations.mine(day.id, three.get(2)).get(day.id.value()).position())
                .isEqualTo(1);
    }

    @Test
    void anOfferThatEndsWhileTheDayIsWithdrawnFreesItsPlace() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        List<Viewer> two = Days.members(accounts, 2);
        two.forEach(viewer -> registrations.signUp(day.id, viewer));
        registrations.giveBack(day.id, day.id.value(), two.get(0));
        UUID offer = jdbc.sql("select id from events.choice where target_id = :day and state = 'OFFERED'")
                .param("day", day.id.value())
                .query(UUID.class)
                .single();
        jdbc.sql("update events.choice set offered_until = now() - interval '1 second' where id = :id")
                .param("id", offer)
                .update();
        events.withdraw(day.id, "", EDITOR);
        offerEnds.run(offer.toString());
        day.publish(day.draft.summarised("Toch wel"));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isZero();
    }

    private List<String> tasks(Days day) {
        return jdbc.sql("""
                        select t.task_instance from jobs.scheduled_tasks t join events.registration r
                            on t.task_instance like r.id::text || ':%'
                        where t.task_name = 'registration-mail' and r.event_id = :day order by t.execution_time""").param("day", day.id.value()).query(String.class).list();
    }

    private String plain(String address) {
        return jdbc.sql("select plain from notifications.mail where recipient = :address")
                .param("address", address)
                .query(String.class)
                .single();
    }
}
