package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Working at the desk: a day with its people, two editors in one text, earlier versions, registers.
@ExtendWith(WithPortal.class)
class DeskJourney {

    private static void begin(Walk walk, String words) {
        walk.go("/redactie");
        walk.page().getByText(words).first().click();
        walk.page().waitForSelector(".ProseMirror");
    }

    private static void choose(Walk walk, String label, String value) {
        Locator field = walk.page().getByLabel(label).first();
        field.fill(value);
        walk.page()
                .locator("vaadin-combo-box-item, vaadin-multi-select-combo-box-item")
                .getByText(value)
                .first()
                .click();
    }

    @Test
    void anEditorMakesADayWithItsPeopleAsTheyAreThatDay(RunningPortal portal, Browser browser) throws IOException {
        try (var walk = new Walk(portal, browser, "event")) {
            walk.signIn();
            begin(walk, "Maak een bijeenkomst");
            walk.look("editor-empty");
            walk.main("kw-plain-text textarea").first().fill("Avond over de stoepkrijtroute");
            walk.page().getByLabel("Datum").fill("12-3-2027");
            walk.page().getByLabel("Datum").press("Enter");
            walk.page().getByLabel("Zaal of adres").fill("De Waaier, Dorpsstraat 4");
            choose(walk, "Plaats", "Eemsloot");
            choose(walk, "Gastheer", "Gemeente");
            choose(walk, "Thema’s", "Openbare ruimte");
            walk.page().keyboard().press("Escape");
            walk.page().getByText("Voeg een onderdeel toe").click();
            Locator block = walk.main("section.kw-block").first();
            block.locator("textarea").first().fill("Lopen langs zeven stoepen");
            block.getByLabel("Begin").fill("19.30");
            block.getByLabel("Begin").press("Enter");
            block.locator(".ProseMirror").fill("We beginnen bij de bakker.");
            block.getByText("Voeg iemand toe").click();
            Locator person = block.locator(".kw-person-row").first();
            person.getByLabel("Naam").fill("Zwaantje Stoeptegel");
            person.getByLabel("Naam").press("Enter");
            person.getByLabel("Rol op deze dag").fill("gids");
            person.getByLabel("Functie").fill("straatmaker");
            person.getByLabel("Organisatie").fill("Gemeente Eemsloot");
            person.getByLabel("Organisatie").press("Tab");
            assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)")).containsText("Bewaard om");
            walk.look("editor-full");
            walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
            walk.go("/bijeenkomsten/avond-over-de-stoepkrijtroute");
            assertThat(walk.main("main")).containsText("vr 12 maart 2027");
            assertThat(walk.main("main")).containsText("De Waaier, Dorpsstraat 4");
            assertThat(walk.main("main")).containsText("We beginnen bij de bakker.");
            walk.look("published");
            walk.main("a").getByText("Zwaantje Stoeptegel").first().click();
            assertThat(walk.main("h1")).hasText("Zwaantje Stoeptegel");
            assertThat(walk.main(".kw-log")).containsText("gids, straatmaker, Gemeente Eemsloot");
        }
    }

    @Test
    void twoEditorsInOneTextLoseNothingAndAnEarlierVersionComesBack(RunningPortal portal, Browser browser) {
        try (var wout = new Walk(portal, browser, "wout");
                var imane = new Walk(portal, browser, "imane")) {
            wout.signIn();
            imane.signIn("imane@example.org", "kringwijs-proberen");
            begin(wout, "Maak een terugblik");
            String address = wout.page().url().replaceFirst("^https?://[^/]+", "");
            Locator standfirst = wout.main("kw-plain-text textarea").nth(1);
            wout.main("kw-plain-text textarea").first().fill("Samen schrijven");
            wout.main("kw-plain-text textarea").first().blur();
            assertThat(wout.main(".kw-todo .is-done").first()).isVisible();
            imane.go(address);
            imane.page().waitForSelector(".ProseMirror");
            standfirst.fill("De inleiding van Wout.");
            standfirst.blur();
            assertThat(wout.main(".kw-todo .is-done")).hasCount(2);
            imane.main("kw-plain-text textarea").nth(1).fill("De inleiding van Imane.");
            imane.main("kw-plain-text textarea").nth(1).blur();
            Locator both = imane.page().locator(".kw-conflict__text");
            assertThat(both.nth(0)).containsText("De inleiding van Imane.");
            assertThat(both.nth(1)).containsText("De inleiding van Wout.");
            imane.look("conflict");
            imane.page().getByText("Ga verder met die van de ander").click();
            assertThat(imane.main("kw-plain-text textarea").nth(1)).hasValue("De inleiding van Wout.");
            Locator aside = imane.main(".kw-versions li")
                    .filter(new Locator.FilterOptions().setHasText("Imane Achahbar, opzijgezet"));
            aside.locator("vaadin-button").click();
            assertThat(both.nth(0)).containsText("De inleiding van Imane.");
            imane.look("version");
            imane.page().getByText("Zet deze versie terug").click();
            assertThat(imane.main("kw-plain-text textarea").nth(1)).hasValue("De inleiding van Imane.");
            imane.page().getByText("Maak ongedaan").click();
            assertThat(imane.main("kw-plain-text textarea").nth(1)).hasValue("De inleiding van Wout.");
        }
    }

    @Test
    void aThemeAndAPlaceAreKeptOnTheDesk(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "registers")) {
            walk.signIn();
            walk.go("/redactie/themas");
            walk.look("themes");
            walk.page().getByText("Voeg een thema toe").click();
            walk.page().getByText("Bewaar").click();
            assertThat(walk.page().locator("vaadin-dialog [slot=error-message]").first())
                    .containsText("Geef het thema een naam");
            walk.look("theme-error");
            walk.page().locator("vaadin-dialog vaadin-text-field input").first().fill("Water op straat");
            walk.page().locator("vaadin-dialog textarea").nth(1).fill("wateroverlast\nwadi");
            walk.page().getByText("Bewaar").click();
            walk.page().getByLabel("Zoek op naam").fill("wadi");
            assertThat(walk.main("[role=status]").getByText(Pattern.compile("^1 van ")))
                    .isVisible();
            walk.go("/themas/water-op-straat");
            assertThat(walk.main("h1")).hasText("Water op straat");
            walk.go("/redactie/plaatsen");
            walk.look("places");
            walk.go("/redactie/mensen");
            walk.look("people");
            walk.go("/redactie/organisaties");
            walk.look("organisations");
        }
    }

    @Test
    void aDraftIsThrownAwayAndTakenBack(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "discard")) {
            walk.signIn();
            begin(walk, "Maak een terugblik");
            walk.main("kw-plain-text textarea").first().fill("Een vergissing van vandaag");
            walk.main("kw-plain-text textarea").first().blur();
            assertThat(walk.main(".kw-todo .is-done").first()).isVisible();
            walk.go("/redactie");
            Locator row = walk.main(".kw-list > li")
                    .filter(new Locator.FilterOptions().setHasText("Een vergissing van vandaag"));
            row.locator("vaadin-checkbox").click();
            walk.look("bulk");
            walk.main(".kw-bulk vaadin-button").getByText("Gooi weg").click();
            assertThat(row).hasCount(0);
            walk.page().getByText("Maak ongedaan").click();
            assertThat(row).hasCount(1);
        }
    }

    @Test
    void severalArePublishedAtOnceAndWhatCanNotSaysWhy(RunningPortal portal, Browser browser) throws IOException {
        try (var walk = new Walk(portal, browser, "several")) {
            walk.signIn();
            for (String title : List.of("De eerste van drie bankjes", "De tweede van drie bankjes", "")) {
                begin(walk, "Maak een praktijkvoorbeeld");
                walk.main("kw-plain-text textarea").first().fill(title);
                walk.main("kw-plain-text textarea").first().blur();
                walk.main("kw-plain-text textarea").nth(1).fill("Een regel over drie bankjes.");
                walk.main("kw-plain-text textarea").nth(1).blur();
                assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)").first())
                        .containsText("Bewaard om");
            }
            walk.go("/redactie");
            Locator rows = walk.main(".kw-list > li");
            Locator good = rows.filter(new Locator.FilterOptions().setHasText("van drie bankjes"));
            Locator untitled = rows.filter(new Locator.FilterOptions().setHasText("Zonder titel"));
            good.nth(0).locator("vaadin-checkbox").click();
            good.nth(1).locator("vaadin-checkbox").click();
            untitled.first().locator("vaadin-checkbox").click();
            assertThat(walk.main(".kw-bulk")).containsText("3 gekozen");
            walk.main(".kw-bulk vaadin-button").getByText("Publiceer").click();
            assertThat(walk.main("[role=alert]")).containsText("1 stuk kon niet:");
            assertThat(walk.main("[role=alert]")).containsText("titel");
            walk.look("refused");
            assertThat(good).hasCount(0);
            assertThat(untitled.first()).isVisible();
            RunningPortal.waitFor(
                    "both to be found",
                    () -> portal.get("/api/search?q=bankjes").contains("de-eerste-van-drie-bankjes")
                            && portal.get("/api/search?q=bankjes").contains("de-tweede-van-drie-bankjes"));
        }
    }

    @Test
    void anEditorPlansAndSeesWhoElseIsHere(RunningPortal portal, Browser browser) throws IOException {
        try (var wout = new Walk(portal, browser, "plan");
                var imane = new Walk(portal, browser, "plan-other")) {
            wout.signIn();
            begin(wout, "Maak een praktijkvoorbeeld");
            String address = wout.page().url().replaceFirst("^https?://[^/]+", "");
            wout.main("kw-plain-text textarea").first().fill("De planken brug");
            wout.main("kw-plain-text textarea").first().blur();
            assertThat(wout.main(".kw-deskbar [role=status]:not(.kw-here)").first())
                    .containsText("Bewaard om");
            imane.signIn("imane@example.org", "kringwijs-proberen");
            imane.go(address);
            imane.page().waitForSelector(".ProseMirror");
            assertThat(imane.main(".kw-here")).containsText("Wout Terpstra werkt hier nu ook aan");
            assertThat(wout.main(".kw-here")).containsText("Imane Achahbar werkt hier nu ook aan");
            imane.go("/");
            assertThat(wout.main(".kw-here")).not().containsText("Imane");
            wout.page().getByText("Plan voor later").click();
            wout.page().getByText("Plan het").click();
            assertThat(wout.page().getByText("Kies een dag en een tijd.").first())
                    .isVisible();
            // The form stays open while the text saves itself
            wout.main("kw-plain-text textarea").nth(1).fill("Tussen twee dijken, tot de oogst.");
            wout.main("kw-plain-text textarea").nth(1).blur();
            RunningPortal.waitFor("the text to be saved", () -> {
                imane.go(address);
                imane.page().waitForSelector(".ProseMirror");
                return imane.main("kw-plain-text textarea").nth(1).inputValue().startsWith("Tussen twee dijken");
            });
            imane.go("/");
            assertThat(wout.main(".kw-here")).not().containsText("Imane");
            assertThat(wout.page().getByText("Kies een dag en een tijd.").first())
                    .isVisible();
            wout.page()
                    .getByLabel("Op", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("3-3-2031");
            wout.page().keyboard().press("Enter");
            wout.page().getByText("Plan het").click();
            assertThat(wout.main(".kw-desk__side")).containsText("wordt gepubliceerd op 3 maart 2031");
            // The dialog has gone, with what it hid from a screen reader meanwhile
            assertThat(wout.page().locator("[data-aria-hidden]")).hasCount(0);
            wout.look("planned");
            wout.go("/redactie?stand=gepland");
            assertThat(wout.main(".kw-list")).containsText("De planken brug");
            wout.look("list");
            wout.main("vaadin-button").getByText("Annuleer het plan").first().click();
            assertThat(wout.main(".kw-list").getByText("De planken brug")).hasCount(0);
            wout.go("/redactie/logboek");
            assertThat(wout.main(".kw-table")).containsText("publicatie gepland");
            wout.look("log");
        }
    }

    @Test
    void aMemberOffersAnExampleAndAnEditorPublishesIt(RunningPortal portal, Browser browser) {
        try (var sanne = new Walk(portal, browser, "offer");
                var wout = new Walk(portal, browser, "offer-desk");
                var visitor = new Walk(portal, browser, "example")) {
            sanne.signIn("sanne@example.org", "kringwijs-proberen");
            sanne.go("/mijn/stukken");
            sanne.look("mine");
            sanne.main("vaadin-button").getByText("Deel een praktijkvoorbeeld").click();
            sanne.page().waitForSelector(".ProseMirror");
            sanne.main("kw-plain-text textarea").first().fill("Het koffiekarretje van trap acht");
            sanne.main("kw-plain-text textarea").nth(1).fill("Elke dinsdag op een andere hoek.");
            sanne.main("kw-plain-text textarea").nth(1).blur();
            assertThat(sanne.main(".kw-deskbar [role=status]:not(.kw-here)").first())
                    .containsText("Bewaard om");
            sanne.page().getByText("Leg voor aan een redacteur").click();
            assertThat(sanne.main(".kw-state").first()).hasText("Ligt voor aan een redacteur");
            sanne.look("submitted");
            wout.signIn();
            wout.go("/redactie?stand=wacht");
            wout.look("waits");
            wout.main("a").getByText("Het koffiekarretje van trap acht").click();
            wout.page().waitForSelector(".ProseMirror");
            wout.page().getByText("Stuur terug met een woord").first().click();
            Locator dialog = wout.page().locator("vaadin-dialog[opened]");
            dialog.getByLabel("Wat er nog nodig is").fill("Wie schenkt er?");
            dialog.locator("vaadin-button[theme~=primary]").click();
            sanne.go("/mijn/stukken");
            sanne.main("a").getByText("Het koffiekarretje van trap acht").click();
            sanne.page().waitForSelector(".ProseMirror");
            assertThat(sanne.main(".kw-note")).containsText("Wie schenkt er?");
            sanne.page().getByText("Leg voor aan een redacteur").click();
            assertThat(sanne.main(".kw-state").first()).hasText("Ligt voor aan een redacteur");
            wout.go("/redactie?stand=wacht");
            wout.main("a").getByText("Het koffiekarretje van trap acht").click();
            wout.page().waitForSelector(".ProseMirror");
            wout.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(wout.main(".kw-state").first()).hasText("Gepubliceerd");
            visitor.go("/praktijk/het-koffiekarretje-van-trap-acht");
            assertThat(visitor.main("main")).containsText("Meer is er nog niet opgeschreven");
            visitor.look("stub");
            visitor.go("/praktijk/het-zaagplein-een-lege-school-in-eigen-beheer");
            visitor.main(".kw-share summary").click();
            visitor.look("page");
            visitor.main("a").getByText("Stel een vraag").click();
            visitor.page().getByLabel("Je naam").fill("Vera Voorbijganger");
            visitor.page().getByLabel("Je e-mailadres").fill("vera@example.org");
            visitor.page().getByLabel("Je vraag").fill("Mag ik langskomen?");
            visitor.look("question");
            visitor.main("vaadin-button[theme~=primary]").click();
            assertThat(visitor.main(".kw-note")).containsText("vera@example.org");
            visitor.go("/bibliotheek");
            visitor.look("library");
            visitor.main(".kw-facets input[value=praktijkvoorbeeld]").check();
            assertThat(visitor.main(".kw-chip").first()).containsText("Praktijkvoorbeeld");
            assertThat(visitor.main(".kw-piece--face")).hasCount(0);
        }
    }

    @Test
    void aPictureComesWithWhatItShowsAndWhoMadeIt(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws IOException {
        Path picture = folder.resolve("IMG_2041.png");
        var image = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(100, 100, 400, 200);
        ImageIO.write(image, "png", picture.toFile());
        try (var walk = new Walk(portal, browser, "picture")) {
            walk.signIn();
            begin(walk, "Maak een terugblik");
            walk.main("kw-plain-text textarea").first().fill("Met een beeld erbij");
            walk.main(".ProseMirror").first().click();
            walk.main(".kw-tool").getByText("Beeld").first().click();
            Locator dialog = walk.page().locator("vaadin-dialog[opened]");
            dialog.locator("input[type=file]").setInputFiles(picture);
            assertThat(dialog.getByText("IMG_2041.png is binnen")).isVisible();
            dialog.getByText("Zet in de tekst").click();
            assertThat(dialog.getByText("Schrijf op wat erop te zien is.")).isVisible();
            walk.look("dialog");
            dialog.getByLabel("Wat is erop te zien?").fill("Een wit vlak op zwart");
            dialog.getByLabel("Wie maakte het?").fill("Beeld: Atelier Proef");
            dialog.getByLabel("Onder welke licentie?").fill("CC BY 4.0");
            dialog.getByLabel("Onder welke licentie?").press("Enter");
            dialog.getByText("Zet in de tekst").click();
            assertThat(walk.main(".ProseMirror img")).hasAttribute("alt", "Een wit vlak op zwart");
            assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)")).containsText("Bewaard om");
            walk.main(".ProseMirror").first().blur();
            walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
        }
        try (var reader = new Walk(portal, browser, "picture")) {
            reader.go("/terugblikken/met-een-beeld-erbij");
            Locator shown = reader.main("figure.kw-figure");
            assertThat(shown.locator("img")).hasAttribute("alt", "Een wit vlak op zwart");
            assertThat(shown).containsText("Atelier Proef, CC BY 4.0");
            reader.page()
                    .waitForFunction("() => document.querySelector('#outlet figure.kw-figure img').naturalWidth > 0");
        }
    }
}
