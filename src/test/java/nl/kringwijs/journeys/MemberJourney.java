package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
            walk.page().navigate(Letters.link(portal, email, "/bevestigen/"));
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
        Letters.link(portal, email, "/inloggen");
        try (var walk = new Walk(portal, browser, "member")) {
            walk.signIn(email, PASSWORD);
            assertThat(walk.main("h1")).containsText("Tineke");
            walk.look("home");
            walk.go("/zoeken?q=verzekeringen");
            walk.main(".kw-leaf").first().click();
            assertThat(walk.main("h1")).containsText("De sleutelbos van Zuiderzand");
            assertThat(walk.main("figure.kw-page")).hasAttribute("id", "blz-6");
            walk.go("/bijeenkomsten");
            walk.main("summary:has-text('agenda')").click();
            String address = walk.main(".kw-share__address").last().innerText();
            assertThat(walk.page().request().get(address).text()).contains("BEGIN:VCALENDAR");
            walk.main("a[href='/mijn/agenda']").click();
            walk.look("calendar");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("/agenda/");
            walk.look("calendar-new");
            assertThat(walk.page().request().get(address).status()).isEqualTo(404);
            walk.go("/mijn/account");
            walk.look("account");
            walk.main("vaadin-button").first().click();
            assertThat(walk.page().getByText("Inloggen").first()).isVisible();
        }
    }
}
