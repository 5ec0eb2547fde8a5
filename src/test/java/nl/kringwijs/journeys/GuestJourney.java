package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A professional without an account picks two workshops on a phone, brings a colleague, confirms from the mail, and
/// takes it back by the same link. Another does it with the keyboard alone.
@ExtendWith(WithPortal.class)
class GuestJourney {

    private static final String DAY = "/bijeenkomsten/kringendag-wie-beslist-er-mee";
    private static final String TITLE = "Kringendag: wie beslist er mee?";

    /// Opens a list to choose from and takes the entry with these words.
    private static void pick(Walk walk, String label, String words) {
        walk.page().getByLabel(label).first().click();
        walk.page()
                .locator("vaadin-select-item:visible")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
    }

    @Test
    void onAPhoneWithTwoWorkshopsAndAColleague(RunningPortal portal, Browser browser) throws Exception {
        String roos = "roos.doorn@example.org";
        String joris = "joris.pol@example.org";
        long began = System.nanoTime();
        try (var walk = new Walk(portal, browser, "guest")) {
            walk.page().setViewportSize(390, 800);
            walk.go(DAY);
            walk.main(".kw-filter a").getByText("Zeggenschap").click();
            assertThat(walk.main(".kw-pick")).containsText("van de 23 workshops passen hierbij");
            walk.main(".kw-workshop")
                    .filter(new Locator.FilterOptions().setHasText("De wethouder aan de keukentafel"))
                    .getByText("Kies deze")
                    .click();
            assertThat(walk.main("h1")).containsText("Aanmelden voor " + TITLE);
            assertThat(walk.page().getByLabel("Ronde 1, 14.00 uur").first())
                    .containsText("De wethouder aan de keukentafel");
            pick(walk, "Ronde 2, 15.00 uur", "Uitdaagrecht voor beginners");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main("vaadin-text-field[invalid]").first()).isVisible();
            walk.page().getByLabel("Je naam").fill("Roos Doorn");
            walk.page().getByLabel("Je e-mailadres").fill(roos);
            walk.page().getByText("Neem collega’s mee").click();
            walk.page().getByText("Voeg een collega toe").click();
            walk.page().getByLabel("Naam van collega 1").fill("Joris Pol");
            walk.page().getByLabel("E-mailadres van collega 1").fill(joris);
            walk.look("form");
            walk.page().setViewportSize(390, 800);
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Kijk in je mail");
            walk.page().navigate(Letters.link(portal, roos, "/aanmelding/"));
            walk.arrive();
            assertThat(walk.main(".kw-facts")).containsText("De wethouder aan de keukentafel");
            walk.look("held");
            walk.page().setViewportSize(390, 800);
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-head__lead")).containsText("Je bent aangemeld");
            System.out.printf(
                    "FIGURE a guest signs up with two workshops and a colleague, looked at five stops, s: %.0f%n",
                    (System.nanoTime() - began) / 1e9);
            String mine = walk.page().url();
            assertThat(walk.page().request().get(mine + "/agenda.ics").text().replace("\r\n ", ""))
                    .contains("BEGIN:VEVENT", "TZID=Europe/Amsterdam", "Uitdaagrecht voor beginners");
            walk.look("confirmed");
            Letters.await(portal, roos, "Je aanmelding voor " + TITLE);
            Letters.await(portal, joris, "Roos Doorn houdt een plek voor je vast bij " + TITLE);

            walk.page().getByText("Bekijk of verander je keuzes").click();
            Locator chosen = walk.main(".kw-workshop--mine");
            assertThat(chosen).hasCount(2);
            walk.main(".kw-workshop")
                    .filter(new Locator.FilterOptions().setHasText("Wie praat er niet mee?"))
                    .getByText("Wissel hierheen")
                    .click();
            Locator dialog = walk.page().locator("vaadin-dialog[opened]");
            assertThat(dialog).containsText("De wethouder aan de keukentafel");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-workshop--mine")
                            .filter(new Locator.FilterOptions().setHasText("Wie praat er niet mee?")))
                    .isVisible();
            walk.page().navigate(mine);
            walk.arrive();
            walk.page().getByText("Meld je af").click();
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-head__lead")).containsText("Deze aanmelding is voorbij");
            walk.look("over");
        }
    }

    @Test
    void asksTheOrganiserSomethingBeforehand(RunningPortal portal, Browser browser) throws Exception {
        try (var walk = new Walk(portal, browser, "ask")) {
            walk.go(DAY);
            walk.main("a[href='" + DAY + "/bericht']").click();
            assertThat(walk.main("h1")).containsText("Vraag over " + TITLE);
            walk.page().getByLabel("Je naam").fill("Roos Doorn");
            walk.page().getByLabel("Je e-mailadres").fill("geen adres");
            walk.page().getByLabel("Je vraag of voorbeeld").fill("Mag mijn hond mee?");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main("vaadin-email-field")).hasAttribute("invalid", "");
            walk.look("wrong");
            walk.page().getByLabel("Je e-mailadres").fill("roos.vraagt@example.org");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Het antwoord komt op roos.vraagt@example.org");
            walk.look("sent");
            // Opened by itself, as from a link in a mail
            walk.go(DAY + "/bericht");
            assertThat(walk.main("h1")).containsText("Vraag over " + TITLE);
        }
    }

    @Test
    void withTheKeyboardAlone(RunningPortal portal, Browser browser) throws Exception {
        String address = "toets@example.org";
        try (var walk = new Walk(portal, browser, "guest-keys")) {
            walk.go(DAY);
            walk.main(".kw-workshop")
                    .filter(new Locator.FilterOptions().setHasText("Wandelen met de wijkagent"))
                    .locator("a:has-text('Kies deze')")
                    .focus();
            walk.page().keyboard().press("Enter");
            assertThat(walk.main("h1")).containsText("Aanmelden voor " + TITLE);
            walk.page().getByLabel("Je naam").focus();
            walk.page().keyboard().type("Toets Enbord");
            walk.page().keyboard().press("Tab");
            walk.page().keyboard().type(address);
            walk.main("vaadin-button[theme~=primary]").focus();
            walk.page().keyboard().press("Enter");
            assertThat(walk.main(".kw-note")).containsText("Kijk in je mail");
            walk.page().navigate(Letters.link(portal, address, "/aanmelding/"));
            walk.arrive();
            walk.main("vaadin-button[theme~=primary]").focus();
            walk.page().keyboard().press("Enter");
            assertThat(walk.main(".kw-head__lead")).containsText("Je bent aangemeld");
        }
    }
}
