package nl.kringwijs.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.members.Members.Confirmation;
import nl.kringwijs.members.Members.Registration;
import nl.kringwijs.notifications.Mails;
import nl.kringwijs.notifications.Mails.KeptMail;
import nl.kringwijs.shared.EmailAddress;
import nl.kringwijs.shared.Problem;
import nl.kringwijs.shared.Role;
import nl.kringwijs.shared.Viewer;
import nl.kringwijs.testing.People;
import nl.kringwijs.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MembersTest {

    private static final String PASSWORD = "paarse fiets zonder bel";

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    SigningIn signingIn;

    @Autowired
    AccountRepository accounts;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    private static String someone() {
        return "lid-" + UUID.randomUUID() + "@example.org";
    }

    private static String place() {
        return UUID.randomUUID().toString();
    }

    private Optional<KeptMail> mailTo(String email) {
        return mails.newest(500, People.ADMIN).stream()
                .filter(mail -> mail.recipient().equals(email))
                .findFirst();
    }

    private String token(String email, String path) {
        Matcher link = Pattern.compile(path + "/([\\w-]+)")
                .matcher(mailTo(email).orElseThrow().plain());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String admitted() {
        String email = someone();
        members.register(new Registration("Een Lid", email, PASSWORD, ""), place());
        members.confirm(token(email, "bevestigen"), PASSWORD);
        members.approve(
                accounts.findByEmail(new EmailAddress(email)).orElseThrow().id(), People.ADMIN);
        return email;
    }

    @Test
    void whoRegistersConfirmsAndIsAdmittedMaySignIn() {
        String email = someone();
        members.register(new Registration("Tineke Vos", email, PASSWORD, "Ik werk in de wijk"), place());
        assertThat(signingIn.signIn(email, PASSWORD, place())).isEmpty();
        String token = token(email, "bevestigen");
        assertThat(members.canConfirm(token)).isTrue();
        assertThatThrownBy(() -> members.confirm(token, "niet wat er gekozen is"))
                .isInstanceOf(Problem.class);
        assertThat(members.confirm(token, PASSWORD)).isEqualTo(Confirmation.WAITS_FOR_APPROVAL);
        assertThat(members.confirm(token, PASSWORD)).isEqualTo(Confirmation.LINK_NOT_VALID);
        assertThat(signingIn.signIn(email, PASSWORD, place())).isEmpty();
        members.approve(
                accounts.findByEmail(new EmailAddress(email)).orElseThrow().id(), People.ADMIN);
        assertThat(signingIn.signIn(email, PASSWORD, place())).isPresent();
        assertThat(signingIn.signIn(email, "iets heel anders zeg", place())).isEmpty();
    }

    @Test
    void nobodyLearnsWhetherAnAddressHasAnAccount() {
        String known = admitted();
        members.register(new Registration("Iemand Anders", known, PASSWORD + "!", ""), place());
        assertThat(mailTo(known).orElseThrow().subject()).contains("al een account");
        assertThat(signingIn.signIn(known, PASSWORD + "!", place())).isEmpty();
        String unknown = someone();
        members.forgot(unknown, place());
        assertThat(mailTo(unknown)).isEmpty();
    }

    @Test
    void whoGuessesIsSlowedDownWhetherThereIsAnAccountOrNot() {
        for (String email : new String[] {admitted(), someone()}) {
            for (int guess = 0; guess < 8; guess++) {
                assertThat(signingIn.signIn(email, "gok nummer " + guess, place()))
                        .isEmpty();
            }
            assertThatThrownBy(() -> signingIn.signIn(email, PASSWORD, place()))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.key()).isEqualTo("members.slowDown"));
        }
    }

    @Test
    void aNewPasswordEndsEverySession() {
        String email = admitted();
        SignedIn before = signingIn.signIn(email, PASSWORD, place()).orElseThrow();
        assertThat(signingIn.renewed(before)).contains(before);
        members.forgot(email, place());
        String token = token(email, "nieuw-wachtwoord");
        assertThatThrownBy(() -> members.reset(token, "wachtwoord123")).isInstanceOf(Problem.class);
        assertThat(members.reset(token, "groene tafel met drie poten")).isTrue();
        assertThat(members.reset(token, "nog een ander lang woord")).isFalse();
        assertThat(signingIn.renewed(before)).isEmpty();
        assertThat(signingIn.signIn(email, "groene tafel met drie poten", place()))
                .isPresent();
    }

    @Test
    void signingOutEverywhereAndAnotherRoleEndEverySession() {
        String email = admitted();
        SignedIn session = signingIn.signIn(email, PASSWORD, place()).orElseThrow();
        members.signOutEverywhere(session.viewer());
        assertThat(signingIn.renewed(session)).isEmpty();
        SignedIn next = signingIn.signIn(email, PASSWORD, place()).orElseThrow();
        members.giveRole(
                accounts.findByEmail(new EmailAddress(email)).orElseThrow().id(), Role.EDITOR, People.ADMIN);
        assertThat(signingIn.renewed(next)).isEmpty();
        assertThat(signingIn.signIn(email, PASSWORD, place()).orElseThrow().role())
                .isEqualTo(Role.EDITOR);
    }

    @Test
    void whoIsBlockedIsOutAtOnceAndWithAllPrograms() {
        String email = admitted();
        SignedIn session = signingIn.signIn(email, PASSWORD, place()).orElseThrow();
        var id = accounts.findByEmail(new EmailAddress(email)).orElseThrow().id();
        String token = UUID.randomUUID().toString();
        jdbc.sql("insert into members.api_token (hash, account_id, label, created_at) values (:hash, :id, '', now())")
                .param("hash", OneTimeLinks.hash(token))
                .param("id", id.value())
                .update();
        assertThat(signingIn.byToken(token)).isPresent();
        members.block(id, People.ADMIN);
        assertThat(signingIn.renewed(session)).isEmpty();
        assertThat(signingIn.byToken(token)).isEmpty();
        assertThat(signingIn.signIn(email, PASSWORD, place())).isEmpty();
        members.unblock(id, People.ADMIN);
        assertThat(signingIn.signIn(email, PASSWORD, place())).isPresent();
        assertThat(signingIn.byToken(token))
                .as("a token that ended stays ended")
                .isEmpty();
    }

    @Test
    void blockingAndLettingInAgainIsNoWayAroundConfirmingOrApproval() {
        String email = someone();
        invitations.invite(email, People.EDITOR);
        var id = accounts.findByEmail(new EmailAddress(email)).orElseThrow().id();
        members.block(id, People.ADMIN);
        members.unblock(id, People.ADMIN);
        assertThat(accounts.findById(id).orElseThrow().state()).isEqualTo(Account.State.UNCONFIRMED);
        String known = admitted();
        var member = accounts.findByEmail(new EmailAddress(known)).orElseThrow().id();
        members.forgot(known, place());
        String reset = token(known, "nieuw-wachtwoord");
        members.block(member, People.ADMIN);
        assertThat(members.canReset(reset))
                .as("an open link of somebody who is kept out")
                .isFalse();
    }

    @Test
    void nobodyBlocksThemselves() {
        assertThatThrownBy(() -> members.block(People.ADMIN.id().orElseThrow(), People.ADMIN))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anotherNameShowsInTheSessionThatGoesOn() {
        String email = admitted();
        SignedIn session = signingIn.signIn(email, PASSWORD, place()).orElseThrow();
        members.rename("  Nieuwe   Naam ", session.viewer());
        assertThat(signingIn.renewed(session).orElseThrow().name()).isEqualTo("Nieuwe Naam");
        assertThatThrownBy(() -> members.rename("<b>", session.viewer())).isInstanceOf(Problem.class);
    }

    @Test
    void anotherPasswordAsksForThePresentOneAndEndsEverySession() {
        String email = admitted();
        SignedIn session = signingIn.signIn(email, PASSWORD, place()).orElseThrow();
        assertThatThrownBy(() -> members.changePassword("niet dit", "groene tafel met drie poten", session.viewer()))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.field()).contains("current"));
        members.changePassword(PASSWORD, "groene tafel met drie poten", session.viewer());
        assertThat(signingIn.renewed(session)).isEmpty();
        assertThat(signingIn.signIn(email, "groene tafel met drie poten", place()))
                .isPresent();
    }

    @Test
    void aStrangerWhoRegistersAnInvitedAddressTakesNothing() {
        String email = someone();
        invitations.invite(email, People.EDITOR);
        String invitation = token(email, "uitnodiging");
        members.register(new Registration("Een Vreemde", email, "ander lang wachtwoord hier", ""), place());
        assertThat(invitations.invited(invitation)).contains(email);
        assertThat(invitations.accept(invitation, "De Echte", PASSWORD)).isTrue();
        assertThat(signingIn.signIn(email, "ander lang wachtwoord hier", place()))
                .isEmpty();
        assertThat(signingIn.signIn(email, PASSWORD, place())).isPresent();
    }

    @Test
    void whoIsInvitedNeedNotWait() {
        String email = someone();
        invitations.invite(email, People.EDITOR);
        String token = token(email, "uitnodiging");
        assertThat(invitations.invited(token)).contains(email);
        assertThat(invitations.accept(token, "Nieuwe Collega", PASSWORD)).isTrue();
        assertThat(signingIn
                        .signIn(email, PASSWORD, place())
                        .map(SignedIn::viewer)
                        .map(Viewer::name))
                .contains("Nieuwe Collega");
        assertThatThrownBy(() -> invitations.invite(email, People.EDITOR)).isInstanceOf(Problem.class);
    }

    @Test
    void commonShortAndPersonalPasswordsAreRefused() {
        for (String password : new String[] {"kort", "wachtwoord", "password123", "qwertyuiop", "tineke vos1"}) {
            assertThatThrownBy(() -> members.register(new Registration("Tineke Vos", someone(), password, ""), place()))
                    .as(password)
                    .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.field())
                            .contains("password"));
        }
    }

    @Test
    void thePasswordOfTheDemoOpensNothingWithoutTheDemo() {
        String email = admitted();
        members.forgot(email, place());
        assertThat(members.reset(token(email, "nieuw-wachtwoord"), DemoAccounts.PASSWORD))
                .isTrue();
        assertThat(signingIn.signIn(email, DemoAccounts.PASSWORD, place())).isEmpty();
    }

    @Test
    void neitherPasswordsNorLinksAreKeptAsTheyAre() {
        String email = admitted();
        members.forgot(email, place());
        String token = token(email, "nieuw-wachtwoord");
        assertThat(accounts.findByEmail(new EmailAddress(email)).orElseThrow().passwordHash())
                .startsWith("$argon2id$");
        assertThat(jdbc.sql("select count(*) from members.link where hash = :token")
                        .param("token", token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
