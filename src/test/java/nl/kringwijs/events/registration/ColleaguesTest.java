package nl.kringwijs.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kringwijs.events.Events;
import nl.kringwijs.events.SignUp.Policy;
import nl.kringwijs.events.registration.SignUpForm.Colleague;
import nl.kringwijs.moderation.Drafts;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.Accounts;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whom somebody brings along hears of it once that somebody confirmed, in whichever way.
@PortalTest
class ColleaguesTest {

    @Autowired
    GuestSignUps guests;

    @Autowired
    Registrations registrations;

    @Autowired
    Events events;

    @Autowired
    Drafts drafts;

    @Autowired
    Accounts accounts;

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
