package nl.kringwijs.events.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whom somebody brings along says yes themselves, and hears of it once that somebody confirmed, in whichever way.
@PortalTest
class ColleaguesTest {

    @Autowired
    GuestSignUps guests;

    @Autowired
    LinkedRegistrations links;

    @Autowired
    Registrations registrations;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void colleaguesSayYesThemselves() {
        Days day = new Days(events, drafts, Policy.WAITING_LIST, 10, 5);
        String roos = Days.address();
        String joris = Days.address();
        day.ask(
                guests,
                new SignUpForm(
                        "Roos Doorn",
                        roos,
                        List.of(day.occurrence(0, 1)),
                        "",
                        Map.of(),
                        List.of(new Colleague("Joris Pol", joris), new Colleague("", ""))));
        // Nobody gets a mail because of an address that nobody confirmed
        assertThat(accounts.mailsTo(joris)).isEmpty();
        assertThat(Days.left(registrations, day, day.occurrence(0, 1)).taken()).isEqualTo(2);
        Instant first =
                links.find(day.secret(jdbc, joris)).orElseThrow().heldUntil().orElseThrow();
        links.confirm(day.secret(jdbc, roos));
        links.confirm(day.secret(jdbc, roos));
        assertThat(accounts.mailsTo(joris))
                .containsExactly("Roos Doorn houdt een plek voor je vast bij " + day.draft.title());
        assertThat(links.find(day.secret(jdbc, joris)).orElseThrow().heldUntil().orElseThrow())
                .isAfter(first);
        links.giveBack(day.secret(jdbc, joris), day.id.value());
        assertThat(Days.left(registrations, day, day.occurrence(0, 1)).taken()).isEqualTo(1);
    }

    @Test
    void membersBringNobodyFromOutsideToADayForMembers() {
        Days day = new Days(events, drafts, Policy.WAITING_LIST, 5, null);
        day.publish(day.draft.forReaders("member"));
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        String secret = registrations.own(day.id, sanne).orElseThrow().secret();
        assertThatThrownBy(() -> links.bring(secret, List.of(new Colleague("Joris Pol", Days.address()))))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.field()).contains("colleagues"));
        links.giveBack(secret, day.id.value());
        assertThatThrownBy(() -> links.tell(secret, "", Map.of())).isInstanceOf(Problem.class);
    }

    @Test
    void aLinkIsNoWayToWriteToStrangers() {
        Days day = new Days(events, drafts, Policy.WAITING_LIST, 50, null);
        Viewer sanne = Days.members(accounts, 1).getFirst();
        registrations.signUp(day.id, sanne);
        String secret = registrations.own(day.id, sanne).orElseThrow().secret();
        List<Colleague> five = Stream.generate(() -> new Colleague("Joris Pol", Days.address()))
                .limit(5)
                .toList();
        List<Colleague> more =
                List.of(new Colleague("Joris Pol", Days.address()), new Colleague("Joris Pol", Days.address()));
        links.bring(secret, five);
        assertThatThrownBy(() -> links.bring(secret, more))
                .isInstanceOfSatisfying(
                        Problem.class, wrong -> assertThat(wrong.key()).isEqualTo("events.signUp.slow"));
        assertThat(accounts.mailsTo(more.getFirst().email())).isEmpty();
    }

    @Test
    void signingInConfirmsTooAndTheColleagueHearsOfIt() {
        var day = new Days(events, drafts, Policy.WAITING_LIST, 5, null);
        Viewer member = Days.members(accounts, 1).getFirst();
        String joris = UUID.randomUUID() + "@example.org";
        guests.ask(
                day.id,
                new SignUpForm(
                        "Roos Doorn",
                        Accounts.email(member.mustBeSignedIn()),
                        List.of(),
                        "",
                        Map.of(),
                        List.of(new Colleague("Joris Pol", joris))),
                UUID.randomUUID().toString());
        assertThat(accounts.mailsTo(joris)).isEmpty();
        registrations.choose(day.id, day.occurrence(0, 1), false, member);
        assertThat(accounts.mailsTo(joris))
                .singleElement()
                .asString()
                .endsWith("houdt een plek voor je vast bij " + day.draft.title());
        registrations.choose(day.id, day.occurrence(0, 0), true, member);
        assertThat(accounts.mailsTo(joris)).hasSize(1);
    }
}
