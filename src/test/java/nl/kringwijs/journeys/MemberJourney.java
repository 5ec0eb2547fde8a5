package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPortal.class)
class MemberJourney {

    private static final String PASSWORD = "vier woorden maken paard";

    @Test
    void somebodyRegistersConfirmsIsAdmittedAndOpensASlideFromSearch(RunningPortal portal, Browser browser)
            throws Exception {
        String email = "tineke.vos@example.org";
        try (var walk = new Walk(portal, browser, "member")) {
            walk.go("/word-lid");
            walk.look("register");
            walk.page().getByLabel("Naam").fill("Tineke Vos");
            walk.page().getByLabel("E-mailadres").fill(email);
            walk.page()
                    .getByLabel("Wachtwoord", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("welkom");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main("vaadin-password-field [slot=error-message]")).containsText("te kort");
            walk.look("register-error");
            walk.page()
                    .getByLabel("Wachtwoord", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Kijk in je mail");
            walk.page().navigate(link(portal, email, "/bevestigen/"));
            walk.arrive();
            walk.look("confirm");
            walk.page()
                    .getByLabel("Wachtwoord", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Een beheerder bekijkt je aanvraag");
        }
        try (var admin = new Walk(portal, browser, "admin")) {
            admin.signIn("imane@example.org", "kringwijs-proberen");
            admin.go("/beheer/leden");
            assertThat(admin.main(".kw-person__name")).containsText("Tineke Vos");
            admin.look("members");
            admin.page().getByText("Laat Tineke Vos toe").click();
            assertThat(admin.page().getByText("Er wacht niemand")).isVisible();
            admin.go("/beheer/mail");
            admin.look("mail");
        }
        link(portal, email, "/inloggen");
        try (var walk = new Walk(portal, browser, "member")) {
            walk.signIn(email, PASSWORD);
            assertThat(walk.main("h1")).containsText("Tineke");
            walk.look("home");
            walk.go("/zoeken?q=verzekeringen");
            walk.main(".kw-leaf").first().click();
            assertThat(walk.main("h1")).containsText("De sleutelbos van Zuiderzand");
            assertThat(walk.main("figure.kw-page")).hasAttribute("id", "blz-6");
            walk.go("/mijn/account");
            walk.look("account");
            walk.main("vaadin-button").first().click();
            assertThat(walk.page().getByText("Inloggen").first()).isVisible();
        }
    }

    /// The link in the newest mail to this address.
    private static String link(RunningPortal portal, String to, String path) throws IOException {
        Pattern wanted = Pattern.compile(Pattern.quote(portal.address(path)) + "[\\w-]*");
        String[] found = new String[1];
        RunningPortal.waitFor("a mail with " + path, () -> {
            Optional<String> link = Arrays.stream(portal.mail().getReceivedMessages())
                    .filter(message -> isTo(message, to))
                    .map(MemberJourney::text)
                    .flatMap(text -> wanted.matcher(text).results().map(result -> result.group()))
                    .reduce((first, last) -> last);
            link.ifPresent(address -> found[0] = address);
            return link.isPresent();
        });
        return found[0];
    }

    private static boolean isTo(MimeMessage message, String to) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(to);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /// The plain part, as it was before it was wrapped for the journey.
    private static String text(MimeMessage message) {
        String whole =
                GreenMailUtil.getWholeMessage(message).replace("=\r\n", "").replace("=3D", "=");
        Matcher plain = Pattern.compile("(?s)text/plain.*?\r\n\r\n(.*?)\r\n--").matcher(whole);
        return plain.find() ? plain.group(1) : whole;
    }
}
