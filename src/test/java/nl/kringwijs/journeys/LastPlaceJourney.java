package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kringwijs.testing.Today;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One place left, and everybody presses at the same moment: one has it, the others stand in line in an order that
/// they see, and no mail says anything else than the screen. What comes free goes to the first of them.
@ExtendWith(WithPortal.class)
class LastPlaceJourney {

    private static final int PEOPLE = 8;

    /// Presses the button of the form at a moment that all pages share.
    private static final String PRESS = """
            moment => setTimeout(
                () => document.querySelector('#outlet vaadin-button[theme~=primary]').click(), moment - Date.now())""";

    private static String address(int who) {
        return "dringer" + who + "@example.org";
    }

    private static void publish(Walk walk, String title, String policy, String places) {
        walk.go("/redactie");
        walk.page().getByText("Maak een bijeenkomst").first().click();
        walk.page().waitForSelector(".ProseMirror");
        walk.main("kw-plain-text textarea").first().fill(title);
        Fields.date(walk, Today.date().plusDays(50));
        Fields.pick(walk, walk.page().getByLabel("Aanmelden").first(), policy);
        Fields.enter(walk.page().getByLabel("Plekken op de dag"), places);
        assertThat(walk.main(".kw-deskbar [role=status]:not(.kw-here)")).containsText("Bewaard om");
        walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
        assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
    }

    private static void fillIn(Walk walk, String slug, int who) {
        walk.go("/aanmelden/" + slug);
        walk.page().getByLabel("Je naam").fill("Dringer " + who);
        walk.page().getByLabel("Je e-mailadres").fill(address(who));
        walk.page().getByLabel("Je e-mailadres").blur();
    }

    @Test
    void oneHasTheLastPlaceAndTheOthersStandInLine(RunningPortal portal, Browser browser) throws Exception {
        String title = "Avond met één stoel";
        String slug = "avond-met-een-stoel";
        List<Walk> crowd = new ArrayList<>();
        try (var organiser = new Walk(portal, browser, "last-organiser")) {
            organiser.signIn();
            publish(organiser, title, "Met wachtlijst", "1");
            String desk = organiser.page().url();
            for (int who = 0; who < PEOPLE; who++) {
                crowd.add(new Walk(portal, browser, "last-" + who));
                fillIn(crowd.get(who), slug, who);
            }
            double moment = System.currentTimeMillis() + 3_000;
            crowd.forEach(walk -> walk.page().evaluate(PRESS, moment));
            for (Walk walk : crowd) {
                assertThat(walk.main(".kw-note")).containsText("Kijk in je mail");
            }
            List<String> mine = new ArrayList<>();
            List<String> said = new ArrayList<>();
            for (int who = 0; who < PEOPLE; who++) {
                Walk walk = crowd.get(who);
                walk.page().navigate(Letters.link(portal, address(who), "/aanmelding/"));
                walk.arrive();
                walk.page().getByText("Ja, ik kom").click();
                assertThat(walk.main(".kw-form vaadin-button:text-is('Ja, ik kom')"))
                        .hasCount(0);
                mine.add(walk.page().url().replaceFirst("^https?://[^/]+", ""));
            }
            for (Walk walk : crowd) {
                walk.page().reload();
                walk.arrive();
                said.add(walk.main(".kw-head__lead").innerText());
            }
            List<String> expected = new ArrayList<>(List.of("Je bent aangemeld."));
            IntStream.range(1, PEOPLE)
                    .mapToObj(place -> "De dag is vol. Je staat op de wachtlijst, op plaats " + place + ".")
                    .forEach(expected::add);
            assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
            int winner = said.indexOf(expected.getFirst());
            int first = said.indexOf(expected.get(1));
            for (int who = 0; who < PEOPLE; who++) {
                String subject = "Je aanmelding voor " + title;
                Letters.await(portal, address(who), subject);
                boolean waits =
                        Letters.texts(portal, address(who), subject).getFirst().contains("wachtlijst");
                assertThat(waits).as(said.get(who)).isEqualTo(who != winner);
            }
            organiser.go("/bijeenkomsten/" + slug);
            assertThat(organiser.main(".kw-facts")).containsText("vol, 7 op de wachtlijst");
            crowd.get(first).look("waiting");

            crowd.get(winner).page().getByText("Meld je af").click();
            crowd.get(winner)
                    .page()
                    .locator("vaadin-dialog[opened] vaadin-button[theme~=primary]")
                    .click();
            assertThat(crowd.get(winner).main(".kw-head__lead")).containsText("Deze aanmelding is voorbij");
            Letters.await(portal, address(first), "Er is een plek voor je bij " + title);
            Walk next = crowd.get(first);
            next.go(mine.get(first));
            assertThat(next.main(".kw-head__lead")).containsText("Er is een plek voor je, tot");
            next.page().getByText("Neem deze plek").click();
            assertThat(next.main(".kw-head__lead")).containsText("Je bent aangemeld");

            // A raised maximum goes to who is next, by itself
            int second = said.indexOf(expected.get(2));
            organiser.page().navigate(desk);
            organiser.page().waitForSelector(".ProseMirror");
            Fields.enter(organiser.page().getByLabel("Plekken op de dag"), "2");
            assertThat(organiser.main(".kw-deskbar [role=status]:not(.kw-here)"))
                    .containsText("Bewaard om");
            organiser.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            Letters.await(portal, address(second), "Er is een plek voor je bij " + title);
            organiser.page().navigate(desk + "/aanmeldingen?deel=log");
            organiser.arrive();
            assertThat(organiser.main(".kw-table")).containsText("kreeg een plek aangeboden");
        } finally {
            crowd.forEach(Walk::close);
        }
    }

    @Test
    void whereFullIsFullOneHasItAndTheOthersHearThatNothingWasKept(RunningPortal portal, Browser browser)
            throws Exception {
        String slug = "avond-vol-is-vol";
        List<Walk> crowd = new ArrayList<>();
        try (var organiser = new Walk(portal, browser, "full-organiser")) {
            organiser.signIn();
            publish(organiser, "Avond vol is vol", "Vol is vol", "1");
            for (int who = 0; who < 3; who++) {
                crowd.add(new Walk(portal, browser, "full-" + who));
                fillIn(crowd.get(who), slug, PEOPLE + who);
            }
            double moment = System.currentTimeMillis() + 3_000;
            crowd.forEach(walk -> walk.page().evaluate(PRESS, moment));
            List<String> said = new ArrayList<>();
            for (Walk walk : crowd) {
                assertThat(walk.main(".kw-note")).isVisible();
                said.add(walk.main(".kw-note").innerText());
            }
            assertThat(said)
                    .filteredOn(words -> words.contains("Kijk in je mail"))
                    .hasSize(1);
            assertThat(said)
                    .filteredOn(words -> words.contains("is niet genoeg plek meer. Er is niets vastgelegd"))
                    .hasSize(2);
            for (int who = 0; who < 3; who++) {
                if (!said.get(who).contains("Kijk in je mail")) {
                    assertThat(Letters.subjects(portal, address(PEOPLE + who))).isEmpty();
                    assertThat(crowd.get(who).page().getByLabel("Je naam")).hasValue("Dringer " + (PEOPLE + who));
                }
            }
        } finally {
            crowd.forEach(Walk::close);
        }
    }
}
