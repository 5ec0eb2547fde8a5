package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An editor says that two words mean the same; who searches for one finds the other at once.
@ExtendWith(WithPortal.class)
class SynonymsJourney {

    private static final String WORD = "sleutelmaatje";

    @Test
    void anEditorWritesSynonymsAndWhoSearchesFindsByThem(RunningPortal portal, Browser browser) {
        try (var visitor = new Walk(portal, browser, "synonyms-visitor");
                var editor = new Walk(portal, browser, "synonyms")) {
            visitor.go("/zoeken?q=" + WORD);
            assertThat(visitor.main("h1")).containsText("Geen resultaten");
            editor.signIn();
            editor.go("/redactie");
            editor.main("a").getByText("Wat mensen zoeken").first().click();
            assertThat(editor.main("table.kw-table tbody th").getByText(WORD)).isVisible();
            editor.look("asked");
            editor.main("a[aria-label='Maak een synoniem van " + WORD + "']").click();
            Locator dialog = editor.page().locator("vaadin-dialog[opened]");
            assertThat(dialog.locator("textarea")).hasValue(WORD + "\n");
            dialog.getByText("Bewaar").click();
            assertThat(dialog.locator("vaadin-text-area")).containsText("Schrijf twee tot 20 woorden op.");
            dialog.locator("textarea").fill(WORD + "\nburgerbegroting");
            dialog.getByText("Bewaar").click();
            assertThat(dialog.locator("vaadin-text-area")).containsText("staat al bij andere synoniemen");
            editor.look("taken");
            dialog.locator("textarea").fill(WORD + "\nburgerberaad, bewonersberaad");
            dialog.getByText("Bewaar").click();
            assertThat(editor.main("vaadin-grid")).containsText(WORD);
            editor.look("kept");
            visitor.go("/zoeken?q=" + WORD);
            assertThat(visitor.main(".kw-hit").first()).isVisible();
            visitor.look("found");
            editor.main("vaadin-grid").getByText(WORD).click();
            editor.page()
                    .locator("vaadin-dialog[opened]")
                    .getByText("Haal deze synoniemen weg")
                    .click();
            assertThat(editor.main("vaadin-grid")).not().containsText(WORD);
            visitor.go("/zoeken?q=" + WORD);
            assertThat(visitor.main("h1")).containsText("Geen resultaten");
            editor.page()
                    .locator("vaadin-notification-card")
                    .getByText("Maak ongedaan")
                    .click();
            assertThat(editor.main("vaadin-grid")).containsText(WORD);
        }
    }
}
