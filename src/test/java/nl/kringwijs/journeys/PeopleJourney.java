package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// People: telling of oneself and hiding, two spellings that become one, inviting a list.
@ExtendWith(WithPortal.class)
class PeopleJourney {

    private static final String PASSWORD = "kringwijs-proberen";

    private static void pick(Walk walk, String label, String value) {
        Locator select = walk.main("vaadin-select").filter(new Locator.FilterOptions().setHasText(label));
        select.click();
        select.locator("vaadin-select-item[role=option]").getByText(value).click();
    }

    @Test
    void aPersonIsSeenByWhomTheyChooseAndThenByNobody(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws Exception {
        Path photo = folder.resolve("ik.png");
        var image = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillOval(60, 40, 180, 180);
        ImageIO.write(image, "png", photo.toFile());
        try (var imane = new Walk(portal, browser, "profile");
                var visitor = new Walk(portal, browser, "profile-visitor")) {
            imane.signIn("imane@example.org", PASSWORD);
            imane.go("/mijn/profiel");
            pick(imane, "Wie mag weten dat je er bent", "Iedereen");
            imane.page()
                    .getByLabel("Functie", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .fill("torenwachter");
            pick(imane, "Wie leest je functie en organisatie", "Iedereen");
            imane.main("input[type=file]").setInputFiles(photo);
            assertThat(imane.main(".kw-face--large img")).isVisible();
            pick(imane, "Wie ziet je portret", "Iedereen");
            imane.look("form");
            imane.page().getByText("Bewaar mijn profiel").click();
            assertThat(imane.main("a").getByText("Bekijk mijn bladzijde")).isVisible();
            imane.main("a").getByText("Bekijk mijn bladzijde").click();
            assertThat(imane.main("h1")).hasText("Imane Achahbar");
            imane.look("own");

            visitor.go("/mensen");
            visitor.look("list");
            visitor.main("a").getByText("Imane Achahbar").click();
            assertThat(visitor.main(".kw-head__lead")).hasText("torenwachter");
            visitor.look("page");
            RunningPortal.waitFor("her to be found", () -> portal.get("/api/search?q=torenwachter")
                    .contains("imane-achahbar"));

            imane.go("/mijn/profiel");
            pick(imane, "Wie mag weten dat je er bent", "Niemand");
            imane.page().getByText("Bewaar mijn profiel").click();
            assertThat(imane.page().getByText("Je profiel is bewaard.").first()).isVisible();

            visitor.go("/mensen");
            assertThat(visitor.main("a").getByText("Imane Achahbar")).hasCount(0);
            visitor.go("/zoeken?q=torenwachter");
            assertThat(visitor.main(".kw-hit")).hasCount(0);
            visitor.page().navigate(portal.address("/mensen/imane-achahbar"));
            assertThat(visitor.page().locator("h1").first()).containsText("niet");
            org.assertj.core.api.Assertions.assertThat(portal.get("/api/search?q=torenwachter"))
                    .doesNotContain("imane");
        }
    }

    @Test
    void anEditorMergesTwoSpellingsAndLetsThemGoAgain(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "merge")) {
            walk.signIn();
            walk.go("/redactie/mensen");
            add(walk, "Bartholomeus Dubbelman");
            add(walk, "Bartolomeus Dubelman");
            walk.page().getByLabel("Zoek op naam").fill("dub");
            assertThat(walk.main("[role=status]").getByText(java.util.regex.Pattern.compile("^2 van ")))
                    .isVisible();
            // The grid keeps rows it no longer shows
            Locator misspelt = walk.main("vaadin-grid vaadin-button:visible").getByText("Bartolomeus Dubelman");
            assertThat(misspelt).hasCount(1);
            misspelt.click();
            Locator dialog = walk.page().locator("vaadin-dialog[opened]");
            dialog.getByText("Staat dit er dubbel?").click();
            dialog.getByText("Voeg samen").click();
            assertThat(dialog.getByText("Kies met welke je deze samenvoegt.")).isVisible();
            Locator kept = dialog.getByLabel("Gaat op in");
            kept.fill("Bartholomeus");
            walk.page()
                    .locator("vaadin-combo-box-item")
                    .getByText("Bartholomeus Dubbelman")
                    .click();
            walk.look("dialog");
            dialog.getByText("Voeg samen").click();
            assertThat(walk.main("li").getByText("Bartolomeus Dubelman gaat op in Bartholomeus Dubbelman"))
                    .isVisible();
            walk.look("merged");
            walk.go("/mensen/bartolomeus-dubelman");
            assertThat(walk.main("h1")).hasText("Bartholomeus Dubbelman");
            walk.go("/redactie/mensen");
            walk.main("li")
                    .filter(new Locator.FilterOptions().setHasText("Bartolomeus Dubelman"))
                    .getByText("Maak los")
                    .click();
            assertThat(walk.main("li").getByText("Bartolomeus Dubelman gaat op in"))
                    .hasCount(0);
            walk.go("/mensen/bartolomeus-dubelman");
            assertThat(walk.main("h1")).hasText("Bartolomeus Dubelman");
        }
    }

    private static void add(Walk walk, String name) {
        walk.page().getByText("Voeg iemand toe").click();
        Locator dialog = walk.page().locator("vaadin-dialog[opened]");
        dialog.getByLabel("Naam").fill(name);
        dialog.getByText("Bewaar").click();
        assertThat(dialog).hasCount(0);
    }

    @Test
    void anEditorInvitesAPastedListAndAFile(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws Exception {
        try (var walk = new Walk(portal, browser, "invite")) {
            walk.signIn();
            walk.go("/redactie/uitnodigen");
            walk.page()
                    .getByLabel("E-mailadressen")
                    .fill("naam;adres\nRoos Rietdijk;roos.rietdijk@example.org\nsanne@example.org\ngeen adres");
            walk.page().getByText("Verstuur de uitnodigingen").click();
            assertThat(walk.main(".kw-note")).containsText("1 uitnodiging verstuurd");
            assertThat(walk.main(".kw-note")).containsText("Al lid: sanne@example.org");
            assertThat(walk.page().getByLabel("E-mailadressen")).hasValue("naam;adres\ngeen adres");
            walk.look("list");
            Path csv = Files.writeString(folder.resolve("leden.csv"), "naam;adres\nPim Post;pim.post@example.org\n");
            walk.main("input[type=file]").setInputFiles(csv);
            assertThat(walk.page().getByLabel("E-mailadressen"))
                    .hasValue("naam;adres\ngeen adres\nnaam;adres\nPim Post;pim.post@example.org\n");
            walk.main("input[type=file]").setInputFiles(Files.writeString(folder.resolve("leeg.csv"), ""));
            assertThat(walk.main("[slot=error-message]").first()).containsText("In dit bestand staat niets");
            walk.page().getByText("Verstuur de uitnodigingen").click();
            assertThat(walk.main(".kw-note")).containsText("1 uitnodiging verstuurd");
            assertThat(walk.page().getByLabel("E-mailadressen")).not().hasValue(Pattern.compile("pim"));
            RunningPortal.waitFor("the invitation", () -> java.util.Arrays.stream(
                            portal.mail().getReceivedMessages())
                    .anyMatch(message -> com.icegreen.greenmail.util.GreenMailUtil.getWholeMessage(message)
                            .contains("roos.rietdijk@example.org")));
        }
    }
}
