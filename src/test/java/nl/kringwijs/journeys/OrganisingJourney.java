package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An organiser puts a day together with its parts, what follows from them and what is asked; somebody comes, and says
/// afterwards what they thought. On another day people from practice propose a pitch.
@ExtendWith(WithPortal.class)
class OrganisingJourney {

    private static final String PATHS = "/bijeenkomsten/een-avond-over-achterpaden";

    private static void part(Walk walk, int at, String title, String start, String dayPart) {
        Locator block = walk.main("section.kw-block").nth(at);
        block.locator("textarea").first().fill(title);
        Fields.enter(block.getByLabel("Begin").first(), start);
        block.getByLabel("Dagdeel").fill(dayPart);
        block.getByLabel("Dagdeel").blur();
    }

    /// As a hand does it: take hold, move in steps, let go.
    private static void drag(Walk walk, Locator handle, Locator onto) {
        handle.scrollIntoViewIfNeeded();
        handle.hover();
        walk.page().mouse().down();
        BoundingBox there = onto.boundingBox();
        walk.page()
                .mouse()
                .move(there.x + there.width / 2, there.y + there.height / 2, new Mouse.MoveOptions().setSteps(8));
        onto.hover();
        walk.page().mouse().up();
    }

    private static List<String> titles(Walk walk) {
        return walk.main("section.kw-block > kw-plain-text textarea").all().stream()
                .map(Locator::inputValue)
                .toList();
    }

    @Test
    void aDayIsPutTogetherHeldAndLookedBackOn(RunningPortal portal, Browser browser) throws Exception {
        String guest = "dries.drempel@example.org";
        try (var walk = new Walk(portal, browser, "organising")) {
            walk.signIn();
            walk.go("/redactie");
            walk.page().getByText("Maak een bijeenkomst").first().click();
            walk.page().waitForSelector(".ProseMirror");
            walk.main("kw-plain-text textarea").first().fill("Proefdag over drempels");
            Fields.pick(walk, walk.page().getByLabel("Soort bijeenkomst"), "Werkatelier");
            when(walk, Today.date().plusDays(30));
            Fields.pick(walk, walk.page().getByLabel("Aanmelden").first(), "Met wachtlijst");
            Fields.enter(walk.page().getByLabel("Plekken op de dag"), "20");
            Fields.choose(walk, walk.page().getByLabel("Hoort bij").first(), "Achterpaden met een sleutel");
            walk.page().keyboard().press("Escape");
            for (int at = 0; at < 3; at++) {
                walk.page().getByText("Voeg een onderdeel toe").click();
                assertThat(walk.main("section.kw-block")).hasCount(at + 1);
            }
            part(walk, 0, "Gesprek over de stoep", "10.30", "Ochtend");
            part(walk, 1, "Inloop", "10.00", "Ochtend");
            part(walk, 2, "Aan het werk", "13.00", "Middag");
            Fields.pick(walk, walk.main("section.kw-block").nth(1).getByLabel("Soort onderdeel"), "Inloop of pauze");
            assertThat(walk.main(".kw-warnings")).isVisible();

            drag(
                    walk,
                    walk.main("section.kw-block").nth(1).locator(".kw-handle"),
                    walk.main("section.kw-block")
                            .nth(0)
                            .locator("vaadin-select")
                            .first());
            walk.page().waitForCondition(() -> titles(walk).getFirst().equals("Inloop"));
            Locator lower = walk.main("section.kw-block").nth(0).locator("vaadin-button[aria-label='Omlaag: Inloop']");
            lower.focus();
            walk.page().keyboard().press("Enter");
            walk.page().waitForCondition(() -> titles(walk).get(1).equals("Inloop"));
            walk.main("section.kw-block")
                    .nth(1)
                    .locator("vaadin-button[aria-label='Omhoog: Inloop']")
                    .click();
            walk.page().waitForCondition(() -> titles(walk).getFirst().equals("Inloop"));
            assertThat(titles(walk)).containsExactly("Inloop", "Gesprek over de stoep", "Aan het werk");

            Locator noon = walk.main("div.kw-block:has(> p:text-is('Middag'))");
            noon.getByText("Mensen kiezen dit zelf").click();
            Fields.enter(noon.getByLabel("Plekken"), "8");
            walk.page().getByText("Voeg iets toe").click();
            Fields.enter(walk.main("div.kw-block").getByLabel("Naam"), "lunch");
            Fields.choose(walk, walk.main("div.kw-block").getByLabel("Voor wie bij al deze dagdelen is"), "Middag");
            walk.page().keyboard().press("Escape");
            walk.page().getByText("Voeg een vraag toe").click();
            Locator asked = walk.main("div.kw-block:has(vaadin-select)");
            Fields.enter(asked.getByLabel("Vraag").first(), "Wat eet je niet?");
            Fields.pick(walk, asked.getByLabel("Vraag het aan"), "wie ‘lunch’ heeft");
            assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)")).containsText("Bewaard om");
            walk.look("together");
            walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
            String desk = walk.page().url();

            try (var dries = new Walk(portal, browser, "dries")) {
                dries.go("/bijeenkomsten/proefdag-over-drempels");
                assertThat(dries.main(".kw-head__kind")).containsText("Werkatelier");
                assertThat(dries.main(".kw-slot--break")).containsText("Inloop");
                dries.main(".kw-list a")
                        .getByText("Achterpaden met een sleutel")
                        .click();
                assertThat(dries.main("main")).containsText("Komt aan bod op");
                dries.look("mentioned");
                dries.main("a").getByText("Proefdag over drempels").first().click();
                assertThat(dries.main("h1")).containsText("Proefdag over drempels");
                dries.main(".kw-mine__foot a.kw-button").click();
                dries.page().getByText("Ik kom ook naar: Middag").click();
                dries.page().getByLabel("Wat eet je niet?").fill("geen noten");
                dries.page().getByLabel("Je naam").fill("Dries Drempel");
                dries.page().getByLabel("Je e-mailadres").fill(guest);
                dries.main("vaadin-button[theme~=primary]").click();
                assertThat(dries.main(".kw-note")).containsText("Kijk in je mail");
                dries.page().navigate(Letters.link(portal, guest, "/aanmelding/"));
                dries.arrive();
                dries.main("vaadin-button[theme~=primary]").click();
                assertThat(dries.main(".kw-facts")).containsText("lunch");
                String mine = dries.page().url().replaceFirst("^https?://[^/]+", "");
                dries.go(mine + "/achteraf");
                assertThat(dries.main("main")).containsText("Zodra Proefdag over drempels is geweest");

                Fields.date(walk, Today.date().minusDays(1));
                assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)")).containsText("Bewaard om");
                walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
                assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");

                dries.go(mine + "/achteraf");
                Fields.pick(
                        dries, dries.page().getByLabel("Was het je tijd waard?").first(), "Ja");
                Fields.pick(
                        dries,
                        dries.page()
                                .getByLabel("Kun je er iets mee in je eigen wijk?")
                                .first(),
                        "Een deel");
                dries.page().getByLabel("Wat kan beter?").first().fill("Een lagere drempel");
                dries.look("afterwards");
                dries.main("vaadin-button[theme~=primary]").click();
                assertThat(dries.main(".kw-note")).containsText("Dank je");
            }
            walk.page().navigate(desk + "/aanmeldingen");
            walk.arrive();
            assertThat(walk.main("main")).containsText("Wat deelnemers vonden");
            assertThat(walk.main("main")).containsText("Een lagere drempel");
            assertThat(walk.main("main")).not().containsText("Dries Drempel");
            walk.look("results");
        }
    }

    /// The date and the times as somebody has them in a mail.
    private static void when(Walk walk, LocalDate day) {
        Locator words = walk.page().getByLabel("Wanneer, in één keer");
        Fields.enter(words, "31 februari 2027, 10 uur");
        assertThat(walk.page().locator("vaadin-text-field[invalid]")).containsText("Deze datum lezen we niet");
        Fields.enter(
                words,
                day.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.of("nl"))) + " van 10.00 -16.30 uur");
        assertThat(walk.page().locator("vaadin-text-field[invalid]")).hasCount(0);
        assertThat(walk.page().getByLabel("Datum")).hasValue(day.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        assertThat(walk.page().getByLabel("Begin")).hasValue("10:00");
        assertThat(walk.page().getByLabel("Einde")).hasValue("16:30");
    }

    @Test
    void leadersWhoStandInAPastedTextAreNotTypedAgain(RunningPortal portal, Browser browser) throws Exception {
        try (var walk = new Walk(portal, browser, "leaders")) {
            walk.signIn();
            walk.go("/redactie");
            walk.page().getByText("Maak een bijeenkomst").first().click();
            walk.page().waitForSelector(".ProseMirror");
            walk.page().getByText("Voeg een ronde toe").click();
            walk.page().getByText("Nieuwe workshop").click();
            Locator workshop = walk.main(".kw-occurrence");
            Fields.enter(workshop.getByLabel("Workshop"), "Drempels die blijven liggen");
            workshop.getByText("Tekst, thema’s en begeleiders").click();
            Locator read = workshop.getByText("Haal begeleiders uit de tekst");
            read.click();
            assertThat(walk.page().locator("vaadin-notification-card")).containsText("Geen nieuwe namen");
            workshop.locator(".ProseMirror")
                    .first()
                    .fill(
                            "We tillen er een op. Door: Dries van der Stoep (gemeente Maasdrecht) en Lot Lat (De Meent).");
            read.click();
            Locator rows = workshop.locator(".kw-person-row");
            assertThat(rows).hasCount(2);
            assertThat(rows.nth(0).getByLabel("Naam")).hasValue("Dries van der Stoep");
            assertThat(rows.nth(1).getByLabel("Organisatie")).hasValue("De Meent");
            read.click();
            assertThat(rows).hasCount(2);
            walk.look("read");
        }
    }

    @Test
    void somebodyFromPracticeProposesAPitchAndGetsASlot(RunningPortal portal, Browser browser) throws Exception {
        String address = "greet.gang@example.org";
        try (var walk = new Walk(portal, browser, "pitch")) {
            walk.go(PATHS);
            assertThat(walk.main(".kw-pitches li")).hasCount(1);
            walk.main(".kw-slot a").getByText("Stel je praktijk voor").click();
            walk.page().getByLabel("Je naam").fill("Greet Gang");
            walk.page().getByLabel("Je e-mailadres").fill(address);
            walk.page().getByLabel("Titel van je pitch").fill("Een poort die open blijft");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main("vaadin-text-area")).hasAttribute("invalid", "");
            walk.look("form");
            walk.page().getByLabel("Wat kom je vertellen?").fill("Hoe wij de sleutel deelden met vier buren.");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Het antwoord komt op " + address);
            walk.go(PATHS);
            assertThat(walk.main(".kw-pitches li")).hasCount(1);
        }
        try (var organiser = new Walk(portal, browser, "pitches")) {
            organiser.signIn();
            organiser.openPublished("Een avond over achterpaden");
            organiser.main(".kw-deskbar a").getByText("Aanmeldingen").click();
            organiser.main(".kw-filter").getByText("Pitches").click();
            assertThat(organiser.main(".kw-organiser")).containsText("Wacht op je antwoord");
            organiser.look("offered");
            organiser
                    .main("vaadin-button[aria-label='Neem op: Een poort die open blijft']")
                    .click();
            Locator dialog = organiser.page().locator("vaadin-dialog[opened]");
            dialog.locator("textarea").fill("Neem je sleutel mee!");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(organiser.main(".kw-organiser")).not().containsText("Wacht op je antwoord");
            Letters.await(portal, address, "Je pitch staat in het programma van Een avond over achterpaden");
            organiser.go(PATHS);
            assertThat(organiser.main(".kw-pitches li")).hasCount(2);
            organiser.look("taken");
        }
    }
}
