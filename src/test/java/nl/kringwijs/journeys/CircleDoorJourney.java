package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// At the door of a circle: a question before anything, a no with its word, going in and out again, and how a circle
/// begins.
@ExtendWith(WithPortal.class)
class CircleDoorJourney {

    private static final String PASSWORD = "kringwijs-proberen";
    private static final String UNSEEN = "/leerkringen/jong-en-niet-in-beeld";
    private static final String STAIRS = "/leerkringen/wat-er-op-de-trap-gebeurt";

    private static void mailed(RunningPortal portal, String word) throws Exception {
        RunningPortal.waitFor("a mail with " + word, () -> Arrays.stream(
                        portal.mail().getReceivedMessages())
                .anyMatch(message -> GreenMailUtil.getWholeMessage(message).contains(word)));
    }

    /// Prints what it takes to say that one is interested: the acts, and how long the portal lets one wait in all.
    @Test
    void aVisitorIsInterestedInFourActs(RunningPortal portal, Browser browser) throws Exception {
        try (var vera = new Walk(portal, browser, "circle-interest")) {
            vera.go(UNSEEN);
            long begun = System.nanoTime();
            vera.main("a").getByText("Laat weten dat je belangstelling hebt").click();
            vera.page().getByLabel("Je naam").fill("Vera Voorbij");
            vera.page().getByLabel("Je e-mailadres").fill("vera.voorbij@example.org");
            vera.main("vaadin-button[theme~=primary]").click();
            assertThat(vera.main(".kw-note")).containsText("We houden je op de hoogte");
            System.out.printf(
                    "FIGURE belangstelling: 2 clicks, 2 fields, %d ms of waiting in all%n",
                    (System.nanoTime() - begun) / 1_000_000);
        }
    }

    @Test
    void aVisitorAsksTheContactWhoseAddressIsNowhere(RunningPortal portal, Browser browser) throws Exception {
        try (var vera = new Walk(portal, browser, "circle-question")) {
            vera.go(UNSEEN);
            org.assertj.core.api.Assertions.assertThat(vera.page().content()).doesNotContain("@example.org");
            vera.main("a").getByText("Stuur een bericht").click();
            vera.page().getByLabel("Je naam").fill("Vera Voorbij");
            vera.page().getByLabel("Je e-mailadres").fill("vera.voorbij@example.org");
            vera.page().getByLabel("Je bericht").fill("Mag mijn buurmeisje mee, vraagwoordje?");
            vera.look("written");
            vera.main("vaadin-button[theme~=primary]").click();
            assertThat(vera.main(".kw-note")).containsText("vera.voorbij@example.org");
            mailed(portal, "vraagwoordje");
        }
    }

    @Test
    void aNoComesWithItsWord(RunningPortal portal, Browser browser) throws Exception {
        try (var imane = new Walk(portal, browser, "circle-asker");
                var jolanda = new Walk(portal, browser, "circle-no")) {
            imane.signIn("imane@example.org", PASSWORD);
            imane.go(UNSEEN);
            imane.main(".kw-button").getByText("Vraag een plek").click();
            imane.page().getByLabel("Een paar woorden over jezelf").fill("Ik ken de groep van half vijf.");
            imane.main("vaadin-button[theme~=primary]").click();
            assertThat(imane.main(".kw-note")).containsText("Je aanvraag is verstuurd");

            jolanda.signIn("jolanda@example.org", PASSWORD);
            jolanda.go(UNSEEN + "/ruimte");
            jolanda.main(".kw-piece")
                    .filter(new Locator.FilterOptions().setHasText("Imane Achahbar"))
                    .getByText("Zeg nee")
                    .click();
            Locator dialog = jolanda.page().locator("vaadin-dialog[opened]");
            dialog.getByLabel("Je woord erbij").fill("Er is al iemand uit jouw wijk, kom in het voorjaarwoordje.");
            jolanda.look("decline");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(jolanda.page().getByText("Imane Achahbar krijgt je antwoord per mail."))
                    .isVisible();

            imane.go(UNSEEN);
            imane.main(".kw-button").getByText("Vraag een plek").click();
            assertThat(imane.main(".kw-note")).containsText("voorjaarwoordje");
            imane.look("answer");
            mailed(portal, "voorjaarwoordje");
        }
    }

    @Test
    void whoGoesInCanGoOutAgain(RunningPortal portal, Browser browser) {
        try (var sanne = new Walk(portal, browser, "circle-leave")) {
            sanne.signIn("sanne@example.org", PASSWORD);
            sanne.go(STAIRS);
            sanne.main(".kw-button").getByText("Doe mee").click();
            sanne.page().waitForURL(portal.address(STAIRS + "/meedoen"));
            sanne.main("vaadin-button[theme~=primary]").click();
            sanne.go(STAIRS + "/ruimte");
            assertThat(sanne.main("h1")).containsText("De ruimte van");
            sanne.main("a").getByText("Verlaat de kring").click();
            sanne.page().waitForURL(portal.address(STAIRS + "/meedoen"));
            sanne.main("vaadin-button").getByText("Verlaat de kring").click();
            Locator dialog = sanne.page().locator("vaadin-dialog[opened]");
            assertThat(dialog.getByText("Wat je daar schreef, blijft staan.")).isVisible();
            sanne.look("sure");
            dialog.locator("vaadin-button[theme~=primary]").click();
            sanne.go(STAIRS + "/ruimte");
            assertThat(sanne.main("h1")).hasText("Deze ruimte is van de deelnemers");
            sanne.go(STAIRS);
            assertThat(sanne.main(".kw-button").getByText("Doe mee")).isVisible();
        }
    }

    @Test
    void anEditorBeginsACircle(RunningPortal portal, Browser browser) {
        try (var wout = new Walk(portal, browser, "circle-begin");
                var visitor = new Walk(portal, browser, "circle-begun")) {
            wout.signIn();
            wout.go("/redactie");
            wout.main("vaadin-button").getByText("Maak een leerkring").click();
            wout.page().waitForSelector(".ProseMirror");
            wout.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(wout.main(".kw-note")).isVisible();
            wout.main("kw-plain-text textarea").first().fill("Bruggen met een bankje");
            wout.main("kw-plain-text textarea").first().blur();
            wout.page().getByLabel("E-mailadres van de begeleider").fill("jolanda@example.org");
            wout.main("vaadin-button").getByText("Maak begeleider").click();
            assertThat(wout.main(".kw-desk__side")).containsText("Jolanda Vreeswijk");
            wout.look("written");
            wout.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(wout.main(".kw-state").first()).hasText("Gepubliceerd");
            visitor.go("/leerkringen/bruggen-met-een-bankje");
            assertThat(visitor.main("h1")).hasText("Bruggen met een bankje");
            assertThat(visitor.main(".kw-facts")).containsText("nog niet bekend");
            visitor.look("bare");

            wout.main("vaadin-button").getByText("Trek terug").click();
            Locator dialog = wout.page().locator("vaadin-dialog[opened]");
            dialog.locator("textarea").fill("De brug gaat eerst open.");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(wout.main(".kw-state").first()).not().hasText("Gepubliceerd");
            visitor.go("/leerkringen/bruggen-met-een-bankje");
            assertThat(visitor.main("main")).containsText("De brug gaat eerst open.");
        }
    }
}
