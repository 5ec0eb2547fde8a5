package nl.kringwijs.events.registration;

import static nl.kringwijs.testing.People.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.RegistrationOutcome.Confirmed;
import nl.kringwijs.events.registration.RegistrationOutcome.Refused;
import nl.kringwijs.events.registration.RegistrationOutcome.Waitlisted;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Signing up by name and e-mail alone, with colleagues, and coming back by the link in the mail.
@PortalTest
class GuestSignUpsTest {

    @Autowired
    GuestSignUps guests;

    @Autowired
    LinkedRegistrations links;

    @Autowired
    Registrations registrations;

    @Autowired
    RegistrationQueries queries;

    @Autowired
    HoldEnds holdEnds;

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

    @Test
    void whatAGuestChoosesIsKeptAnHourUntilTheyConfirm() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        String roos = Days.address();
        day.ask(guests, Days.form(roos, day.occurrence(0, 1), day.occurrence(1, 1)));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(1);
        assertThat(Days.left(registrations, day, day.occurrence(0, 1)).taken()).isEqualTo(1);
        assertThat(accounts.mailsTo(roos)).containsExactly("Bevestig je aanmelding voor " + day.draft.title());
        MyRegistration held = links.find(day.secret(jdbc, roos)).orElseThrow();
        assertThat(held.heldUntil()).isPresent();
        assertThat(held.choices()).hasSize(3);
        assertThat(links.confirm(day.secret(jdbc, roos))).isEqualTo(new Confirmed());
        assertThat(links.confirm(day.secret(jdbc, roos))).isEqualTo(new Confirmed());
        assertThat(links.find(day.secret(jdbc, roos)).orElseThrow().heldUntil()).isEmpty();
    }

    @Test
    void whoDoesNotConfirmInTimeLosesItAndTheQueueMoves() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        String roos = Days.address();
        day.ask(guests, Days.form(roos));
        Viewer sanne = Days.members(accounts, 1).getFirst();
        assertThat(registrations.signUp(day.id, sanne)).isEqualTo(new Waitlisted(1));
        String secret = day.secret(jdbc, roos);
        RegistrationId id = queries.bySecret(secret).orElseThrow().id();
        holdEnds.run(id.value().toString());
        assertThat(links.find(secret).orElseThrow().stands()).isTrue();
        jdbc.sql("update events.registration set held_until = now() - interval '1 second' where id = :id")
                .param("id", id.value())
                .update();
        holdEnds.run(id.value() + ":");
        assertThat(links.find(secret).orElseThrow().stands()).isFalse();
        assertThat(registrations.mine(day.id, sanne).get(day.id.value()).state())
                .isEqualTo(ChoiceState.OFFERED);
        assertThat(links.confirm(secret)).isEqualTo(new Refused("events.signUp.refused.notKept"));
        day.ask(guests, Days.form(roos));
        assertThat(links.find(day.secret(jdbc, roos)).orElseThrow().choices().get(day.id.value()))
                .isEqualTo(new MyChoice(ChoiceState.WAITING, 1, java.util.Optional.empty()));
    }

    @Test
    void whoWaitsIsOfferedNothingBeforeTheyConfirmed() {
        Days day = day(Policy.WAITING_LIST, 1, null);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        String roos = Days.address();
        day.ask(guests, Days.form(roos));
        registrations.giveBack(day.id, day.id.value(), sanne);
        String secret = day.secret(jdbc, roos);
        assertThat(links.find(secret)
                        .orElseThrow()
                        .choices()
                        .get(day.id.value())
                        .state())
                .isEqualTo(ChoiceState.WAITING);
        assertThat(links.accept(secret, day.id.value())).isEqualTo(new Refused("events.signUp.refused.lapsed"));
        links.confirm(secret);
        assertThat(links.find(secret)
                        .orElseThrow()
                        .choices()
                        .get(day.id.value())
                        .state())
                .isEqualTo(ChoiceState.OFFERED);
        assertThat(links.accept(secret, day.id.value())).isEqualTo(new Confirmed());
    }

    @Test
    void anAddressThatIsKnownIsToldToItsOwnerAlone() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        String roos = Days.address();
        day.ask(guests, Days.form(roos, day.occurrence(0, 1)));
        links.confirm(day.secret(jdbc, roos));
        day.ask(guests, Days.form(roos, day.occurrence(0, 0)));
        assertThat(accounts.mailsTo(roos))
                .containsExactly(
                        "Bevestig je aanmelding voor " + day.draft.title(),
                        "Je was al aangemeld voor " + day.draft.title());
        assertThat(links.find(day.secret(jdbc, roos)).orElseThrow().choices())
                .containsOnlyKeys(day.id.value(), day.occurrence(0, 1));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(1);
    }

    @Test
    void whereThereIsNotRoomForAllNothingIsKept() {
        Days day = day(Policy.FULL_IS_FULL, 10, 1);
        String roos = Days.address();
        var form = new SignUpForm(
                "Roos Doorn",
                roos,
                List.of(day.occurrence(0, 1)),
                "",
                Map.of(),
                List.of(new Colleague("Joris Pol", Days.address())));
        assertThatThrownBy(() -> day.ask(guests, form))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.signUp.full"));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isZero();
        assertThat(accounts.mailsTo(roos)).isEmpty();
    }

    @Test
    void wrongInputStandsAtItsFieldAndKeepsNothing() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        refused(day, new SignUpForm(" ", Days.address(), List.of(), "", Map.of(), List.of()), "name");
        refused(day, new SignUpForm("Roos", "roos", List.of(), "", Map.of(), List.of()), "email");
        refused(day, new SignUpForm("Roos", Days.address(), List.of(), "koning", Map.of(), List.of()), "capacity");
        refused(
                day,
                new SignUpForm("Roos", Days.address(), List.of(), "", Map.of(), List.of(new Colleague("Joris", "x"))),
                "colleagues");
        assertThatThrownBy(() -> day.ask(guests, Days.form(Days.address(), day.occurrence(0, 0), day.occurrence(0, 1))))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.signUp.both"));
        assertThatThrownBy(() -> day.ask(guests, Days.form(Days.address(), day.occurrence(0, 0), day.occurrence(1, 0))))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.signUp.both"));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isZero();
    }

    private void refused(Days day, SignUpForm form, String field) {
        assertThatThrownBy(() -> day.ask(guests, form))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.field()).contains(field));
    }

    @Test
    void tooManyFormsFromOnePlaceOrForOneAddressAreSlowedDown() {
        Days day = day(Policy.WAITING_LIST, null, null);
        String roos = Days.address();
        for (int time = 0; time < 6; time++) {
            day.ask(guests, Days.form(roos));
        }
        slow(() -> day.ask(guests, Days.form(roos)));
        String hall = UUID.randomUUID().toString();
        for (int time = 0; time < 60; time++) {
            guests.ask(day.id, Days.form(Days.address()), hall);
        }
        slow(() -> guests.ask(day.id, Days.form(Days.address()), hall));
        day.ask(guests, Days.form(Days.address()));
    }

    private static void slow(Runnable once) {
        assertThatThrownBy(once::run).isInstanceOfSatisfying(Problem.class, wrong -> assertThat(wrong.key())
                .isEqualTo("events.signUp.slow"));
    }

    @Test
    void whoDidNotConfirmIsForgotten() {
        Days day = day(Policy.WAITING_LIST, 5, null);
        String roos = Days.address();
        day.ask(guests, Days.form(roos));
        RegistrationId id =
                queries.bySecret(day.secret(jdbc, roos)).orElseThrow().id();
        jdbc.sql("update events.registration set held_until = now() - interval '1 second' where id = :id")
                .param("id", id.value())
                .update();
        events.withdraw(day.id, "", EDITOR);
        holdEnds.run(id.value() + ":");
        Registration left = queries.find(id).orElseThrow();
        assertThat(left.name()).isEmpty();
        assertThat(left.address()).isEmpty();
        assertThat(left.stands()).isFalse();
    }

    @Test
    void aKnownAddressIsAnsweredAsAnUnknownOneIs() {
        Days day = day(Policy.FULL_IS_FULL, 1, null);
        String roos = Days.address();
        day.ask(guests, Days.form(roos));
        for (String address : List.of(roos, Days.address())) {
            assertThatThrownBy(() -> day.ask(guests, Days.form(address)))
                    .isInstanceOfSatisfying(
                            Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.signUp.full"));
            refused(
                    day,
                    new SignUpForm("Roos", address, List.of(), "", Map.of(), List.of(new Colleague("Joris", "x"))),
                    "colleagues");
        }
    }

    @Test
    void afterTheDeadlineTheyStillTellWhatIsAsked() {
        Days day = day(Policy.WAITING_LIST, 5, null);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        String secret = registrations.own(day.id, sanne).orElseThrow().secret();
        day.publish(day.draft.signedUpFor(now -> now.between(null, Today.date().minusDays(1))));
        links.tell(secret, "", Map.of());
        links.bring(secret, List.of(new Colleague("", " ")));
        assertThatThrownBy(() -> links.bring(secret, List.of(new Colleague("Joris Pol", Days.address()))))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theMailOfWhoHasToConfirmHoldsNoStream() {
        Days day = day(Policy.WAITING_LIST, 5, null);
        day.publish(day.draft.detailed(none -> none.reachedBy("", "https://stream.example.org/geheim")));
        String roos = Days.address();
        day.ask(guests, Days.form(roos));
        assertThat(jdbc.sql("select plain from notifications.mail where recipient = :roos")
                        .param("roos", roos)
                        .query(String.class)
                        .single())
                .doesNotContain("geheim");
        assertThat(links.find(day.secret(jdbc, roos)).orElseThrow().stream()).isEmpty();
        links.confirm(day.secret(jdbc, roos));
        assertThat(links.find(day.secret(jdbc, roos)).orElseThrow().stream()).contains("geheim");
    }

    @Test
    void whoTypesAStrangeAddressStillGetsAnAppointment() {
        Days day = day(Policy.WAITING_LIST, 5, null);
        String odd = "a^b{c}|" + Days.address();
        day.ask(guests, Days.form(odd));
        links.confirm(day.secret(jdbc, odd));
        assertThat(links.calendar(day.secret(jdbc, odd), "x")).isPresent();
    }

    @Test
    void aDayForMembersTakesNoGuests() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        day.publish(day.draft.forReaders("member"));
        assertThatThrownBy(() -> day.ask(guests, Days.form(Days.address())))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.signUp.refused.gone"));
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() {
        assertThat(links.find("verzonnen")).isEmpty();
        assertThat(links.confirm("verzonnen")).isEqualTo(new Refused("events.signUp.refused.gone"));
        assertThat(links.choose("verzonnen", UUID.randomUUID(), true))
                .isEqualTo(new Refused("events.signUp.refused.gone"));
        links.giveBack("verzonnen", UUID.randomUUID());
        assertThat(links.calendar("verzonnen", "x")).isEmpty();
    }

    @Test
    void aGuestSwapsByTheirLinkAndLosesNothingBeforeYes() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        String roos = Days.address();
        day.ask(guests, Days.form(roos, day.occurrence(0, 0)));
        String secret = day.secret(jdbc, roos);
        links.confirm(secret);
        assertThat(links.choose(secret, day.occurrence(0, 1), false)).isInstanceOf(RegistrationOutcome.AskFirst.class);
        assertThat(links.choose(secret, day.occurrence(0, 1), true)).isEqualTo(new Confirmed());
        assertThat(links.find(secret).orElseThrow().choices()).containsOnlyKeys(day.id.value(), day.occurrence(0, 1));
    }

    @Test
    void whatSomebodyBeganWithoutSigningInIsTheirsWhenTheyDo() {
        Days day = day(Policy.WAITING_LIST, 10, 5);
        var member = accounts.add("Roos Doorn", Role.MEMBER);
        day.ask(guests, Days.form(Accounts.email(member), day.occurrence(0, 1)));
        Viewer roos = accounts.now(member);
        assertThat(registrations.mine(day.id, roos)).isEmpty();
        assertThat(registrations.choose(day.id, day.occurrence(1, 1), false, roos))
                .isEqualTo(new Confirmed());
        assertThat(registrations.mine(day.id, roos))
                .containsOnlyKeys(day.id.value(), day.occurrence(0, 1), day.occurrence(1, 1));
        assertThat(Days.left(registrations, day, day.id.value()).taken()).isEqualTo(1);
        assertThat(registrations.own(day.id, roos).orElseThrow().heldUntil()).isEmpty();
        assertThat(registrations.own(day.id, EDITOR)).isEmpty();
    }
}
