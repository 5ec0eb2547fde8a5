package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPortal.class)
class FollowJourney {

    @Test
    void aMemberFollowsAQuestionAndAThemeAndStops(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            walk.go("/zoeken?q=zeggenschap");
            assertThat(walk.main("a:text-is('Volg deze zoekvraag')")).hasCount(0);
        }
        try (var walk = new Walk(portal, browser, "follow")) {
            walk.signIn("sanne@example.org", "kringwijs-proberen");
            walk.go("/mijn/volgen");
            assertThat(walk.main(".kw-empty")).containsText("Je volgt nog niets");
            walk.look("none");
            walk.go("/zoeken?q=zeggenschap&soort=workshop");
            walk.look("search");
            walk.main("a:text-is('Volg deze zoekvraag')").click();
            assertThat(walk.main("main")).containsText("‘zeggenschap’, Workshop");
            walk.look("asked");
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-note")).containsText("Je volgt nu ‘zeggenschap’, Workshop");
            assertThat(walk.main(".kw-list > li")).hasCount(1);
            walk.go("/themas");
            walk.main(".kw-register a").first().click();
            walk.main("a:text-is('Volg dit thema')").click();
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-list > li")).hasCount(2);
            walk.look("list");
            walk.main("vaadin-button[aria-label='Stop met ‘zeggenschap’, Workshop']")
                    .click();
            assertThat(walk.main(".kw-list > li")).hasCount(1);
            walk.page().getByText("Maak ongedaan").click();
            assertThat(walk.main(".kw-list > li")).hasCount(2);
            walk.main(".kw-list > li a:text-is('‘zeggenschap’, Workshop')").click();
            assertThat(walk.main("h1")).containsText("zeggenschap");
        }
    }
}
