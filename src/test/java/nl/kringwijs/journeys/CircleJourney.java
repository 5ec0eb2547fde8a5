package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.testing.Decks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Learning circles: looking, saying one is interested, asking for a place, letting in, and the closed space.
@ExtendWith(WithPortal.class)
class CircleJourney {

    private static final String PASSWORD = "kringwijs-proberen";
    private static final String TABLE = "/leerkringen/fysiek-en-sociaal-aan-een-keukentafel";
    private static final String NEIGHBOURS = "/leerkringen/buren-die-zorgen";

    private static List<MimeMessage> mailsTo(RunningPortal portal, String email) {
        return Arrays.stream(portal.mail().getReceivedMessages())
                .filter(message -> to(message).contains(email))
                .toList();
    }

    private static String to(MimeMessage message) {
        try {
            return Arrays.toString(message.getRecipients(Message.RecipientType.TO));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    @Test
    void aVisitorLooksAroundAndSaysToBeInterested(RunningPortal portal, Browser browser) throws Exception {
        String email = "voorbijganger@example.org";
        try (var walk = new Walk(portal, browser, "circle-visitor")) {
            walk.go("/leerkringen");
            walk.look("list");
            walk.main(".kw-chip").getByText("Oproep").click();
            assertThat(walk.main(".kw-circles-all .kw-circle")).hasCount(2);
            walk.go("/leerkringen/wie-betaalt-het-buurthuis");
            assertThat(walk.main(".kw-state").first()).containsText("Oproep gesloten op");
            assertThat(walk.main(".kw-head__act")).hasCount(0);
            walk.look("past-call");
            walk.go(TABLE);
            walk.look("call");
            assertThat(walk.main(".kw-line__stop")).hasCount(6);
            assertThat(walk.main(".kw-line__stop").nth(3)).containsText("plaats volgt");
            walk.main("a").getByText("Laat weten dat je belangstelling hebt").click();
            walk.page().getByLabel("Je naam").fill("Vera Voorbijganger");
            walk.page().getByLabel("Je e-mailadres").fill("voorbij");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main("vaadin-email-field [slot=error-message]"))
                    .not()
                    .isEmpty();
            assertThat(walk.page().getByLabel("Je naam")).hasValue("Vera Voorbijganger");
            walk.look("interest");
            walk.page().getByLabel("Je e-mailadres").fill(email);
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("We houden je op de hoogte");
            RunningPortal.waitFor("the mail", () -> !mailsTo(portal, email).isEmpty());
            walk.page().navigate(link(mailsTo(portal, email).getFirst()));
            walk.arrive();
            walk.look("no-more");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("weggehaald");
        }
    }

    private static String link(MimeMessage message) {
        String whole =
                GreenMailUtil.getWholeMessage(message).replace("=\r\n", "").replace("=3D", "=");
        Matcher link = Pattern.compile("http://localhost:\\d+/belangstelling/[A-Za-z0-9_-]{43}")
                .matcher(whole);
        if (!link.find()) {
            throw new AssertionError("No link in " + whole);
        }
        return link.group();
    }

    @Test
    void aMemberAsksForAPlaceAndTheFacilitatorSaysYesWithAWord(RunningPortal portal, Browser browser) throws Exception {
        try (var sanne = new Walk(portal, browser, "circle-member");
                var jolanda = new Walk(portal, browser, "circle-leader")) {
            sanne.signIn("sanne@example.org", PASSWORD);
            sanne.go(TABLE + "/ruimte");
            assertThat(sanne.main("h1")).hasText("Deze ruimte is van de deelnemers");
            sanne.look("closed");
            sanne.go(TABLE);
            sanne.main(".kw-button").getByText("Vraag een plek").click();
            sanne.page().getByLabel("Een paar woorden over jezelf").fill("Ik werk in de Rozenhof en wil leren bellen.");
            sanne.look("request");
            sanne.main("vaadin-button[theme~=primary]").click();
            assertThat(sanne.main(".kw-note")).containsText("Je aanvraag is verstuurd");
            sanne.go(TABLE);
            assertThat(sanne.main(".kw-head__act")).containsText("Je aanvraag wacht op antwoord");

            jolanda.signIn("jolanda@example.org", PASSWORD);
            jolanda.go(TABLE + "/ruimte");
            assertThat(jolanda.main("section").getByText("Ik werk in de Rozenhof"))
                    .isVisible();
            jolanda.look("requests");
            jolanda.main("vaadin-button").getByText("Laat Sanne Bruin toe").click();
            Locator dialog = jolanda.page().locator("vaadin-dialog[opened]");
            dialog.getByLabel("Je woord erbij").fill("Welkom, neem laarzen mee.");
            jolanda.look("accept");
            dialog.getByText("Laat toe en verstuur").click();
            assertThat(jolanda.main(".kw-people")).containsText("Sanne Bruin");

            RunningPortal.waitFor("the mail to Sanne", () -> mailsTo(portal, "sanne@example.org").stream()
                    .anyMatch(message -> GreenMailUtil.getWholeMessage(message).contains("laarzen")));
            sanne.go(TABLE);
            sanne.main(".kw-button").getByText("Naar de ruimte van de kring").click();
            assertThat(sanne.main("h1")).containsText("De ruimte van Fysiek en sociaal");
        }
    }

    @Test
    void membersKeepNotesAndFilesAndFindThemAgain(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws Exception {
        Path deck = Decks.pdf(folder.resolve("huisbezoek.pdf"), "Huisbezoek", List.of("drempelgesprekwoord"));
        try (var sanne = new Walk(portal, browser, "circle-space")) {
            sanne.signIn("sanne@example.org", PASSWORD);
            sanne.go(NEIGHBOURS + "/ruimte");
            sanne.page().getByText("Schrijf een notitie").click();
            Locator dialog = sanne.page().locator("vaadin-dialog[opened]");
            dialog.getByText("Bewaar de notitie").click();
            assertThat(dialog.locator("[slot=error-message]").first()).containsText("Geef de notitie een titel");
            dialog.getByLabel("Titel").fill("Drie deuren verder");
            dialog.locator("textarea").fill("Daar wonen mensen die niemand kent.\n\n- vraag het na");
            dialog.getByText("Bewaar de notitie").click();
            Locator note = sanne.main("li").filter(new Locator.FilterOptions().setHasText("Drie deuren verder"));
            assertThat(note).hasCount(1);
            note.getByText("Haal weg").click();
            assertThat(note).hasCount(0);
            sanne.page().getByText("Maak ongedaan").click();
            assertThat(note).hasCount(1);
            sanne.main("input[type=file]").setInputFiles(deck);
            assertThat(sanne.main(".kw-material")).containsText("pdf, 1 blz");
            sanne.look("space");
            RunningPortal.waitFor("the deck to be found", () -> {
                sanne.main(".kw-space__find input[name=q]").fill("drempelgesprekwoord");
                sanne.main(".kw-space__find input[name=q]").press("Enter");
                sanne.page().waitForURL(Pattern.compile("/zoeken"));
                sanne.arrive();
                boolean found = sanne.main(".kw-hit").count() == 1;
                if (!found) {
                    sanne.go(NEIGHBOURS + "/ruimte");
                }
                return found;
            });
            assertThat(sanne.main(".kw-chip").first()).containsText("Alleen in deze kring");
            sanne.look("found");
        }
        try (var visitor = new Walk(portal, browser, "circle-outside")) {
            visitor.go("/zoeken?q=drempelgesprekwoord");
            assertThat(visitor.main(".kw-hit")).hasCount(0);
        }
    }

    @Test
    void aFacilitatorPlansAMeetingAndRewritesThePage(RunningPortal portal, Browser browser) {
        try (var jolanda = new Walk(portal, browser, "circle-edit")) {
            jolanda.signIn("jolanda@example.org", PASSWORD);
            jolanda.go(NEIGHBOURS + "/ruimte");
            jolanda.page().getByText("Plan een bijeenkomst").click();
            Locator dialog = jolanda.page().locator("vaadin-dialog[opened]");
            dialog.getByLabel("Titel van de bijeenkomst").fill("Extra keer bij de bakker");
            jolanda.look("meeting");
            dialog.getByText("Zet op de agenda").click();
            Locator meeting =
                    jolanda.main("li").filter(new Locator.FilterOptions().setHasText("Extra keer bij de bakker"));
            assertThat(meeting).containsText("plaats volgt");
            jolanda.go(NEIGHBOURS);
            jolanda.main("a").getByText("Bewerk deze kring").click();
            jolanda.page().waitForSelector(".ProseMirror");
            jolanda.look("editor");
            jolanda.main("kw-plain-text textarea").nth(1).fill("Wat vraag je van buren, en wat juist niet?");
            jolanda.main("kw-plain-text textarea").nth(1).blur();
            assertThat(jolanda.main(".kw-state")).containsText("wijzigingen die lezers nog niet zien");
            jolanda.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(jolanda.main(".kw-state")).hasText("Gepubliceerd");
            jolanda.go(NEIGHBOURS);
            assertThat(jolanda.main(".kw-head__lead")).hasText("Wat vraag je van buren, en wat juist niet?");
            jolanda.go(NEIGHBOURS + "/ruimte");
            jolanda.page().getByText("Begin een volgende kring").click();
            jolanda.page().waitForSelector(".ProseMirror");
            jolanda.main("kw-plain-text textarea").first().fill("Buren die blijven");
            jolanda.main("kw-plain-text textarea").first().blur();
            assertThat(jolanda.main(".kw-deskbar [role=status]:not(.kw-here)").first())
                    .containsText("Bewaard om");
            jolanda.go(NEIGHBOURS + "/ruimte");
            assertThat(jolanda.main("section[aria-labelledby=volgende] li")).containsText("Buren die blijven");
        }
    }
}
