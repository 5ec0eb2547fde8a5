package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import nl.kringwijs.testing.Decks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A speaker offers the deck of a day, an editor takes it over into the recap, takes it from readers and puts it
/// back.
@ExtendWith(WithPortal.class)
class OfferJourney {

    private static final String DAY = "/bijeenkomsten/drie-werkgevers-een-concierge";
    private static final String TITLE = "Het rooster van de concierge";
    private static final String DECK = "/presentaties/het-rooster-van-de-concierge";

    @Test
    void aSpeakerOffersADeckThatAnEditorTakesOver(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws Exception {
        Path deck = Decks.pdf(folder.resolve("rooster.pdf"), TITLE, List.of("maandag begint bij de kelder"));
        try (var sanne = new Walk(portal, browser, "deck-offer");
                var wout = new Walk(portal, browser, "deck-desk");
                var reader = new Walk(portal, browser, "deck-reader")) {
            reader.go(DAY);
            assertThat(reader.main("a").getByText("Bied je presentatie aan")).hasCount(0);
            sanne.signIn("sanne@example.org", "kringwijs-proberen");
            sanne.go(DAY);
            sanne.main("a").getByText("Bied je presentatie aan").click();
            sanne.main("vaadin-button").getByText("Bied je presentatie aan").click();
            sanne.page().waitForSelector(".kw-drop");
            sanne.look("empty");
            sanne.main(".kw-drop input[type=file]").setInputFiles(deck);
            assertThat(sanne.main(".kw-file__line")).containsText("pdf, 1 blz");
            assertThat(sanne.main("kw-plain-text textarea").first()).hasValue(TITLE);
            sanne.page().getByLabel("Makers").fill("Sanne Bruin");
            sanne.page().getByLabel("Makers").blur();
            assertThat(sanne.main(".kw-deskbar [role=status]:not(.kw-here)").first())
                    .containsText("Bewaard om");
            sanne.page().getByText("Leg voor aan een redacteur").click();
            assertThat(sanne.main(".kw-state").first()).hasText("Ligt voor aan een redacteur");
            sanne.look("submitted");

            wout.signIn();
            wout.go("/redactie?stand=wacht");
            wout.main("a").getByText(TITLE).click();
            wout.page().waitForSelector(".kw-file img");
            wout.look("waits");
            wout.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(wout.main(".kw-state").first()).hasText("Gepubliceerd");
            reader.go(DECK);
            assertThat(reader.main("main")).containsText("Sanne Bruin");
            reader.look("read");
            sanne.go("/mijn/stukken");
            assertThat(sanne.main(".kw-list")).containsText("staat online");

            wout.main(".kw-note a").click();
            wout.page().waitForSelector(".ProseMirror");
            Locator mine = wout.main("li.kw-file").last();
            mine.getByText("Meteen weg bij lezers").click();
            Locator dialog = wout.page().locator("vaadin-dialog[opened]");
            dialog.getByText("Haal weg bij lezers").click();
            assertThat(dialog.locator("[slot=error-message]").first()).containsText("Zeg in een paar woorden waarom");
            dialog.getByLabel("Waarom").fill("Er staat een telefoonnummer in.");
            wout.look("reason");
            dialog.getByText("Haal weg bij lezers").click();
            assertThat(wout.main(".kw-note").getByText("Er staat een telefoonnummer in."))
                    .isVisible();
            reader.go(DECK);
            assertThat(reader.main("main")).containsText("Er staat een telefoonnummer in.");
            reader.look("gone");
            wout.main("vaadin-button").getByText("Zet terug bij lezers").first().click();
            assertThat(wout.main(".kw-note").getByText("Er staat een telefoonnummer in."))
                    .isHidden();
            reader.go(DECK);
            assertThat(reader.main("h1")).containsText(TITLE);
        }
    }
}
