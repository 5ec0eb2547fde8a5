package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Takes the pictures of `docs/guide`, role by role, and says when the guide shows one that nobody takes. They go to
/// the folder given by `-Dkringwijs.guide=…`; run alone, so that no other journey stands in them.
@ExtendWith(WithPortal.class)
class GuideJourney {

    private static final Path FOLDER = Path.of(System.getProperty("kringwijs.guide", "target/guide"));
    private static final Path SHOWN = Path.of("docs", "guide", "beeld");
    private static final String PASSWORD = "kringwijs-proberen";
    private static final String TABLE = "/leerkringen/fysiek-en-sociaal-aan-een-keukentafel";
    /// No other journey asks for a place here.
    private static final String UNSEEN = "/leerkringen/jong-en-niet-in-beeld";
    private static final String NEIGHBOURS = "/leerkringen/buren-die-zorgen";

    private final Set<String> taken = new TreeSet<>();

    private void take(Walk walk, String name) {
        walk.page().setViewportSize(1280, 860);
        walk.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        walk.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(FOLDER.resolve(name + ".png"))
                        .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
        taken.add(name + ".png");
    }

    @Test
    void everyPictureOfTheGuideIsTaken(RunningPortal portal, Browser browser) throws IOException {
        Files.createDirectories(FOLDER);
        try (var walk = new Walk(portal, browser, "guide-visitor")) {
            visitor(walk);
        }
        try (var walk = new Walk(portal, browser, "guide-member")) {
            member(walk);
        }
        try (var walk = new Walk(portal, browser, "guide-facilitator")) {
            facilitator(walk);
        }
        try (var walk = new Walk(portal, browser, "guide-editor")) {
            editor(walk);
        }
        try (var walk = new Walk(portal, browser, "guide-admin")) {
            admin(walk);
        }
        try (var shown = Files.list(SHOWN)) {
            Assertions.assertThat(taken)
                    .isEqualTo(shown.map(file -> file.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private void visitor(Walk walk) {
        walk.go("/");
        take(walk, "01-voorpagina");
        walk.go("/zoeken?q=beslagvrije+voet");
        take(walk, "02-zoeken");
        walk.go("/terugblikken/meekijken-in-de-rozenhof-waar-de-straat-de-begroting-maakt");
        take(walk, "03-terugblik");
        walk.go("/aanmelden/op-tournee-wonen-met-aandacht-maasdrecht");
        walk.page().getByText("Ik kom ook naar: Middag").click();
        assertThat(walk.page().getByLabel("Is er iets dat je niet eet?")).isVisible();
        take(walk, "23-aanmelden");
        walk.go("/presentaties/rozenhof-begroot-zelf-drie-jaar-burgerbegroting-in-een-wijk?zoek=begroting");
        take(walk, "04-presentatie");
        walk.go(TABLE);
        take(walk, "05-leerkring");
        walk.main("a").getByText("Laat weten dat je belangstelling hebt").click();
        assertThat(walk.page().getByLabel("Je naam")).isVisible();
        take(walk, "06-belangstelling");
        walk.go("/word-lid");
        take(walk, "07-word-lid");
    }

    private void member(Walk walk) {
        walk.signIn("sanne@example.org", PASSWORD);
        walk.go("/mijn/profiel");
        take(walk, "08-profiel");
        walk.go(UNSEEN);
        walk.main(".kw-button").getByText("Vraag een plek").click();
        walk.page()
                .getByLabel("Een paar woorden over jezelf")
                .fill("Ik kom elke dag op trappen waar jongeren wonen die niemand kent.");
        take(walk, "09-plek-vragen");
        walk.main("vaadin-button[theme~=primary]").click();
        assertThat(walk.main(".kw-note")).containsText("Je aanvraag is verstuurd");
        walk.go(NEIGHBOURS + "/ruimte");
        take(walk, "10-ruimte");
        walk.go("/mijn/stukken");
        walk.main("vaadin-button").getByText("Deel een praktijkvoorbeeld").click();
        walk.page().waitForSelector(".ProseMirror");
        walk.main("kw-plain-text textarea").first().fill("Het koffiekarretje op de galerij");
        walk.main("kw-plain-text textarea").first().blur();
        assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)").first()).containsText("Bewaard om");
        take(walk, "11-stuk-aanbieden");
    }

    private void facilitator(Walk walk) {
        walk.signIn("jolanda@example.org", PASSWORD);
        walk.go(UNSEEN + "/ruimte");
        walk.main("vaadin-button").getByText("Laat Sanne Bruin toe").click();
        Locator dialog = walk.page().locator("vaadin-dialog[opened]");
        dialog.getByLabel("Je woord erbij").fill("Welkom, neem laarzen mee.");
        take(walk, "12-toelaten");
        dialog.getByText("Laat toe en verstuur").click();
        assertThat(walk.main(".kw-people")).containsText("Sanne Bruin");
        walk.go(NEIGHBOURS + "/ruimte");
        walk.page().getByText("Plan een bijeenkomst").click();
        dialog.getByLabel("Titel van de bijeenkomst").fill("Extra keer bij de bakker");
        take(walk, "13-bijeenkomst");
    }

    private void editor(Walk walk) {
        walk.signIn();
        walk.go("/redactie?stand=gepubliceerd");
        take(walk, "14-redactie");
        walk.openPublished("Eerst de lepel, dan de briefopener");
        take(walk, "15-terugblik-schrijven");
        Locator standfirst = walk.main("kw-plain-text textarea").nth(1);
        standfirst.fill("Drieënzestig collega’s aten soep in Hogelanden en lazen andermans post, met toestemming.");
        standfirst.blur();
        assertThat(walk.main(".kw-state").first()).containsText("wijzigingen die lezers nog niet zien");
        walk.main(".kw-versions li vaadin-button").last().click();
        assertThat(walk.page().locator(".kw-conflict__text, .kw-diff").first()).isVisible();
        take(walk, "16-versies");
        walk.page().keyboard().press("Escape");
        walk.go("/redactie");
        walk.page().getByText("Maak een praktijkvoorbeeld").click();
        walk.page().waitForSelector(".ProseMirror");
        walk.main("kw-plain-text textarea").first().fill("De brug van touw");
        walk.main("kw-plain-text textarea").first().blur();
        assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)").first()).containsText("Bewaard om");
        walk.page().getByText("Plan voor later").click();
        walk.page().getByText("Plan het").scrollIntoViewIfNeeded();
        take(walk, "17-plannen");
        walk.go("/redactie/mensen");
        walk.page().getByLabel("Zoek op naam").fill("noor");
        assertThat(walk.main("[role=status]").getByText(Pattern.compile("^1 van ")))
                .isVisible();
        walk.main("vaadin-grid vaadin-button:visible")
                .getByText("Noor Veltkamp")
                .click();
        walk.page()
                .locator("vaadin-dialog[opened]")
                .getByText("Staat dit er dubbel?")
                .click();
        take(walk, "18-samenvoegen");
    }

    private void admin(Walk walk) {
        walk.signIn("imane@example.org", PASSWORD);
        walk.go("/beheer/leden");
        take(walk, "19-leden");
        walk.go("/redactie/uitnodigen");
        take(walk, "20-uitnodigen");
        walk.go("/redactie/aanmeldingen");
        walk.main(".kw-list").getByText("Eemsloot").click();
        assertThat(walk.main(".kw-facts")).containsText("Komen");
        take(walk, "21-stand");
        walk.go(walk.page().url().replaceFirst("^https?://[^/]+", "").replace("aanmeldingen", "deur"));
        assertThat(walk.main(".kw-door__state")).containsText("Alles is verstuurd");
        take(walk, "22-deur");
    }
}
