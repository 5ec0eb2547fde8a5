package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kringwijs.testing.Decks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(WithPortal.class)
class EditorJourney {

    private static final List<String> THEMES = List.of(
            "Sociale inclusie",
            "Aanjagers en verbinders",
            "Kwetsbaar in de wijk",
            "Nieuwe democratie",
            "Openbare ruimte als communicatiemiddel",
            "Jeugd van tegenwoordig");

    /// The real page, when it is given; else one of the same shape.
    private static Map<String, String> page() throws IOException {
        String folder = System.getProperty("kringwijs.pages", "");
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            Map<String, String> own = new LinkedHashMap<>();
            own.put("", "Een dag in een stad aan de rivier, met zes onderwerpen.");
            THEMES.forEach(theme -> own.put(theme, "Wat we over " + theme + " hoorden. De Hopwoningen hopten mee."));
            return own;
        }
        try (var files = Files.list(Path.of(folder))) {
            Path page = files.filter(path -> path.getFileName().toString().startsWith("000_"))
                    .findFirst()
                    .orElseThrow();
            Map<String, String> parts = new LinkedHashMap<>();
            String part = "";
            for (String line : Files.readAllLines(page)) {
                if (THEMES.contains(line.strip())) {
                    part = line.strip();
                } else {
                    parts.merge(part, line.strip(), (before, next) -> before + "\n" + next);
                }
            }
            return parts;
        }
    }

    @Test
    void anEditorPublishesARealPageWithThreeDecks(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws IOException {
        Map<String, String> page = page();
        Path first = Decks.pdf(
                folder.resolve("presentatie_DEF_v3_klein.pdf"),
                "Wonen in een hopwoning",
                IntStream.rangeClosed(1, 14)
                        .mapToObj(n -> n == 12 ? "Hier staat de regenwaterschutting" : "Bladzijde over wonen")
                        .toList());
        Path second = Decks.pptx(
                folder.resolve("slides.pptx"), "Zelf doen in de wijk", List.of("Uitdagen", "Overnemen", "Vieren"));
        Path third = Decks.pdf(folder.resolve("akkoord.pdf"), "Wat we afspraken", List.of("Begroten", "Kiezen"));
        try (var walk = new Walk(portal, browser, "editor")) {
            walk.signIn("wout@example.org", "kringwijs-proberen");
            walk.go("/redactie");
            walk.look("desk");
            walk.page().getByText("Maak een terugblik").first().click();
            walk.page().waitForSelector(".ProseMirror");
            walk.look("editor-empty");
            walk.main("kw-plain-text textarea").first().fill("Teruglezen programma Meetup");
            walk.main(".ProseMirror").first().fill(page.get("").strip());
            int at = 0;
            for (Map.Entry<String, String> part : page.entrySet()) {
                if (!part.getKey().isEmpty()) {
                    walk.page().getByText("Voeg een onderdeel toe").click();
                    Locator block = walk.main("section.kw-block").nth(at++);
                    block.locator("textarea").fill(part.getKey());
                    block.locator(".ProseMirror").fill(part.getValue().strip());
                }
            }
            walk.main("input[type=file]").first().setInputFiles(new Path[] {first, second, third});
            assertThat(walk.main("li.kw-file")).hasCount(3);
            for (int row = 0; row < 3; row++) {
                assertThat(walk.main("li.kw-file").nth(row)).containsText("Klaar");
            }
            assertThat(walk.main("li.kw-file vaadin-text-field")
                            .filter(new Locator.FilterOptions())
                            .first())
                    .isVisible();
            List<String> titles = walk.main("li.kw-file .kw-file__body > vaadin-text-field").all().stream()
                    .map(field -> String.valueOf(field.evaluate("field => field.value")))
                    .toList();
            assertThat(titles)
                    .containsExactlyInAnyOrder("Wonen in een hopwoning", "Zelf doen in de wijk", "Wat we afspraken");
            walk.page().getByLabel("Film of link").fill("https://vimeo.com/76979871");
            walk.main(".kw-adding vaadin-button").click();
            Locator film = walk.main("li.kw-file").nth(3);
            film.locator(".kw-file__body > vaadin-text-field input").fill("De film van de dag");
            film.locator(".kw-file__body > vaadin-text-field input").blur();
            Locator living = rowOf(walk, titles.indexOf("Wonen in een hopwoning"));
            choose(living.locator("vaadin-select").first(), "Kwetsbaar in de wijk");
            choose(film.locator("vaadin-select").first(), "Sociale inclusie");
            choose(walk.main("section.kw-block").nth(2).locator("vaadin-select").first(), "Wonen en leefbaarheid");
            walk.look("editor-full");
            walk.main("vaadin-button[theme~=primary]").first().click();
            assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
        }
        try (var reader = new Walk(portal, browser, "reader")) {
            reader.signIn("sanne@example.org", "kringwijs-proberen");
            found(portal, "hopwoningen", "/terugblikken/teruglezen-programma-meetup");
            reader.go("/zoeken?q=hopwoningen");
            assertThat(reader.main(".kw-hit__title").getByText("Teruglezen programma Meetup"))
                    .isVisible();
            found(portal, "regenwaterschutting", "/presentaties/wonen-in-een-hopwoning?blz=12");
            reader.go("/zoeken?q=regenwaterschutting");
            reader.main(".kw-leaf").first().click();
            assertThat(reader.main("figure.kw-page")).hasAttribute("id", "blz-12");
            assertThat(reader.main("figure .kw-page__mark")).hasCount(1);
            reader.go("/terugblikken/teruglezen-programma-meetup");
            assertThat(reader.main("section.kw-chapter h2").getByText("Kwetsbaar in de wijk"))
                    .isVisible();
            Locator chapter = reader.main("section.kw-chapter")
                    .filter(new Locator.FilterOptions().setHasText("Kwetsbaar in de wijk"))
                    .first();
            assertThat(chapter.locator(".kw-material")).containsText("Wonen in een hopwoning");
            assertThat(reader.main("[data-film]")).hasCount(1);
            assertThat(reader.main("iframe")).hasCount(0);
            reader.look("published");
            reader.go("/terugblikken/teruglezen-programma-meetup/kwetsbaar-in-de-wijk");
            assertThat(reader.main("h1")).hasText("Kwetsbaar in de wijk");
            reader.go("/zoeken?q=hopwoningen&thema=wonen-en-leefbaarheid");
            assertThat(reader.main(".kw-hit__title").getByText("Teruglezen programma Meetup"))
                    .isVisible();
        }
    }

    private static Locator rowOf(Walk walk, int at) {
        return walk.main("li.kw-file").nth(at);
    }

    private static void choose(Locator select, String value) {
        select.click();
        select.locator("vaadin-select-item")
                .getByText(value, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void found(RunningPortal portal, String word, String address) throws IOException {
        RunningPortal.waitFor(word + " to be findable", () -> portal.get("/api/search?q=" + word)
                .contains(address));
    }

    @Test
    void whatIsWithdrawnIsGoneFromItsAddressAndFromSearch(RunningPortal portal, Browser browser) throws IOException {
        try (var walk = new Walk(portal, browser, "withdraw")) {
            walk.signIn("wout@example.org", "kringwijs-proberen");
            walk.go("/redactie");
            walk.page().getByText("Maak een terugblik").first().click();
            walk.page().waitForSelector(".ProseMirror");
            walk.main("kw-plain-text textarea").first().fill("Even zichtbaar kwartelei");
            walk.main("kw-plain-text textarea").first().blur();
            assertThat(walk.main(".kw-todo .is-done").first()).isVisible();
            walk.main("vaadin-button[theme~=primary]").first().click();
            assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
            found(portal, "kwartelei", "even-zichtbaar-kwartelei");
            walk.page().getByText("Trek terug").first().click();
            walk.page()
                    .locator("vaadin-dialog[opened] vaadin-button[theme~=primary]")
                    .click();
            assertThat(walk.main(".kw-state")).hasText("Teruggetrokken");
            RunningPortal.waitFor("it to be gone", () -> !portal.get("/api/search?q=kwartelei")
                    .contains("even-zichtbaar"));
            assertThat(walk.page()
                            .navigate(portal.address("/terugblikken/even-zichtbaar-kwartelei"))
                            .status())
                    .isEqualTo(410);
        }
    }
}
