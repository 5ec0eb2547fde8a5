package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A roadshow in five places: text written once, a morning and an afternoon, lunch that follows, a full edition with
/// a queue, a place that becomes certain, lists on paper and the door.
@ExtendWith(WithPortal.class)
class RoadshowJourney {

    private static final String SERIES = "/reeksen/op-tournee-wonen-met-aandacht";
    private static final String EDITION = "/bijeenkomsten/op-tournee-wonen-met-aandacht-";

    @Test
    void aParticipantChoosesAnEditionAndTheAfternoon(RunningPortal portal, Browser browser) throws Exception {
        String address = "wies.tuin@example.org";
        try (var walk = new Walk(portal, browser, "roadshow")) {
            walk.go(SERIES);
            assertThat(walk.main(".kw-edition")).hasCount(5);
            walk.look("series");
            walk.main("a.kw-button").getByText("Kies een editie en meld je aan").click();
            walk.page().getByLabel("Je naam").fill("Wies Tuin");
            walk.page().getByText("Neem collega’s mee").click();
            walk.page().getByText("Voeg een collega toe").click();
            walk.page().getByLabel("Naam van collega 1").fill("Joris Tuin");
            walk.page().getByLabel("Welke editie").first().click();
            walk.page()
                    .locator("vaadin-select-item:visible")
                    .filter(new Locator.FilterOptions().setHasText("Haverwoude"))
                    .click();
            assertThat(walk.main("h1")).containsText("Haverwoude");
            assertThat(walk.page().getByLabel("Je naam")).hasValue("Wies Tuin");
            assertThat(walk.page().getByLabel("Naam van collega 1")).hasValue("Joris Tuin");
            assertThat(walk.page().getByText("Ik kom ook naar: Middag")).isVisible();
            walk.look("edition");
            walk.go(SERIES);
            walk.main(".kw-edition").getByText("Eemsloot").click();
            assertThat(walk.main(".kw-head__kind")).containsText("Editie 3 van 5");
            assertThat(walk.main(".kw-note")).containsText("Haverwoude");
            assertThat(walk.main(".kw-series")).containsText("Nog 4 edities");
            walk.look("full");
            walk.main(".kw-series").getByText("Maasdrecht").click();
            assertThat(walk.main("h1")).containsText("Maasdrecht");
            walk.main(".kw-mine__foot a.kw-button").click();
            assertThat(walk.page().getByText("Is er iets dat je niet eet?")).hasCount(0);
            walk.page().getByText("Ik kom ook naar: Middag").click();
            walk.page().getByLabel("Is er iets dat je niet eet?").fill("geen paprika");
            walk.page().getByLabel("Je naam").fill("Wies Tuin");
            walk.page().getByLabel("Je e-mailadres").fill(address);
            walk.look("form");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Kijk in je mail");
            walk.page().navigate(Letters.link(portal, address, "/aanmelding/"));
            walk.arrive();
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-head__lead")).containsText("Je bent aangemeld");
            assertThat(walk.main(".kw-facts")).containsText("10.00 tot 17.00 uur");
            assertThat(walk.main(".kw-facts")).containsText("lunch");
            walk.page().getByText("Bekijk of verander je keuzes").click();
            walk.main(".kw-part--mine button").click();
            assertThat(walk.main(".kw-part--mine")).hasCount(0);
            walk.main(".kw-mine__links").getByText("Je aanmelding en ticket").click();
            assertThat(walk.main(".kw-facts")).containsText("10.00 tot 12.00 uur");
            assertThat(walk.main(".kw-facts")).not().containsText("lunch");
        }
    }

    @Test
    void theOrganiserSeesTheQueueMoveAndTakesPaperAlong(RunningPortal portal, Browser browser) throws Exception {
        String next = "mirjam.de.haan@example.org";
        try (var walk = new Walk(portal, browser, "organiser")) {
            walk.signIn();
            walk.go("/redactie/aanmeldingen");
            walk.look("days");
            walk.main(".kw-list").getByText("Eemsloot").click();
            assertThat(walk.main(".kw-facts")).containsText("12 van 12");
            walk.look("state");
            walk.main(".kw-filter").getByText("Deelnemers").click();
            walk.page().getByLabel("Zoek op naam, adres of antwoord").fill("bram");
            walk.page().getByLabel("Zoek op naam, adres of antwoord").blur();
            assertThat(walk.main(".kw-participant")).hasCount(1);
            walk.look("people");
            walk.main(".kw-participant vaadin-button").click();
            walk.page()
                    .locator("vaadin-dialog[opened] vaadin-button[theme~=primary]")
                    .click();
            assertThat(walk.main(".kw-organiser")).containsText("Niemand gevonden");
            Letters.await(portal, next, "Er is een plek voor je bij Op tournee: wonen met aandacht – Eemsloot");
            try (var guest = new Walk(portal, browser, "offered")) {
                guest.page().navigate(Letters.link(portal, next, "/aanmelding/"));
                guest.arrive();
                guest.look("offer");
                guest.page().getByText("Neem deze plek").click();
                assertThat(guest.main(".kw-head__lead")).containsText("Je bent aangemeld");
            }
            walk.main(".kw-filter").getByText("Wat er gebeurde").click();
            assertThat(walk.main(".kw-table")).containsText("kreeg een plek aangeboden");
            walk.look("log");
            walk.main(".kw-filter").getByText("Lijsten en deur").click();
            walk.look("papers");
            String base = walk.page().url().split("\\?")[0];
            assertThat(new String(
                            walk.page().request().get(base + "/deelnemers.csv").body(), StandardCharsets.UTF_8))
                    .contains("Mirjam de Haan")
                    .doesNotContain("Bram Tuinstra");
            for (String paper : new String[] {"badges.pdf", "lijsten.pdf", "catering.pdf"}) {
                assertThat(walk.page().request().get(base + "/" + paper).body()).startsWith("%PDF".getBytes());
            }
            walk.main(".kw-filter").getByText("Stuur een bericht").click();
            walk.page().getByLabel("Onderwerp").fill("Neem laarzen mee");
            walk.page().getByLabel("Bericht").fill("De dijk is nat.");
            walk.look("writing");
            walk.main("vaadin-button[theme~=primary]").click();
            walk.page()
                    .locator("vaadin-dialog[opened] vaadin-button[theme~=primary]")
                    .click();
            assertThat(walk.main(".kw-table")).containsText("Neem laarzen mee");
            Letters.await(portal, next, "Neem laarzen mee");
        }
    }

    @Test
    void theDoorGoesOnWhileTheNetworkIsGone(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "door")) {
            walk.signIn();
            walk.expectFaults("ERR_INTERNET_DISCONNECTED");
            walk.go("/redactie/aanmeldingen");
            walk.main(".kw-list").getByText("Maasdrecht").click();
            assertThat(walk.main(".kw-facts")).containsText("Komen");
            walk.go(walk.page()
                    .url()
                    .replaceFirst("^https?://[^/]+", "")
                    .split("\\?")[0]
                    .replace("aanmeldingen", "deur"));
            Locator people = walk.main(".kw-door__list button");
            assertThat(people.first()).containsText("Aaltje Bosma");
            walk.look("list");
            walk.page().setViewportSize(390, 800);
            walk.page().context().setOffline(true);
            people.first().click();
            people.nth(1).click();
            assertThat(people.first()).hasAttribute("aria-pressed", "true");
            assertThat(walk.main(".kw-door__state")).containsText("Geen netwerk. 2 keer getikt");
            walk.page().getByLabel("Niet op de lijst? Vul de naam in").fill("Zomaar Iemand");
            walk.page().keyboard().press("Enter");
            assertThat(walk.main(".kw-door__state")).containsText("3 keer getikt");
            walk.page().context().setOffline(false);
            assertThat(walk.main(".kw-door__state")).containsText("Alles is verstuurd");
            walk.go(walk.page().url().replaceFirst("^https?://[^/]+", ""));
            assertThat(walk.main(".kw-door__count")).containsText("3 van");
            assertThat(people.filter(new Locator.FilterOptions().setHasText("Zomaar Iemand")))
                    .hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void textChangedOnceChangesFiveAndACertainPlaceIsOneMessage(RunningPortal portal, Browser browser)
            throws Exception {
        String guest = "aaltje.bosma@example.org";
        try (var walk = new Walk(portal, browser, "series-desk")) {
            walk.signIn();
            walk.openPublished("Op tournee: wonen met aandacht");
            walk.look("editor");
            walk.main(".ProseMirror").first().click();
            walk.page().keyboard().press("Control+End");
            walk.page().keyboard().type(" Neem een foto van je eigen straat mee.");
            assertThat(walk.main(".kw-state").first()).containsText("wijzigingen die lezers nog niet zien");
            walk.page().getByText("Publiceer de wijzigingen").click();
            assertThat(walk.main(".kw-state").first()).hasText("Gepubliceerd");
            for (String town : new String[] {"zuiderzand", "tielrode", "eemsloot", "maasdrecht", "haverwoude"}) {
                walk.go(EDITION + town);
                assertThat(walk.main(".kw-event__text").first()).containsText("Neem een foto van je eigen straat mee.");
            }
            assertThat(walk.main(".kw-facts")).containsText("De plaats is nog onder voorbehoud");
            String title = "Op tournee: wonen met aandacht – Haverwoude";
            Letters.await(portal, guest, "Je aanmelding voor " + title);
            walk.openPublished(title);
            walk.look("edition");
            walk.page().getByText("De plaats is nog onder voorbehoud").click();
            assertThat(walk.main(".kw-state").first()).containsText("wijzigingen die lezers nog niet zien");
            walk.page().getByText("Publiceer de wijzigingen").click();
            assertThat(walk.main(".kw-state").first()).hasText("Gepubliceerd");
            Letters.await(portal, guest, "Er is iets veranderd aan " + title);
            assertThat(Letters.subjects(portal, guest).stream().filter(subject -> subject.endsWith(title)))
                    .containsExactly("Je aanmelding voor " + title, "Er is iets veranderd aan " + title);
        }
    }
}
