package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Somebody picks two workshops out of twenty-three, another sees the places go down, and a third does it with the
/// keyboard alone.
@ExtendWith(WithPortal.class)
class DayJourney {

    private static final String DAY = "/bijeenkomsten/kringendag-wie-beslist-er-mee";

    /// The card of a workshop, or its line in a later round.
    private static Locator of(Walk walk, String title, int time) {
        return walk.main("[data-live]")
                .filter(new Locator.FilterOptions()
                        .setHas(walk.page()
                                .locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText(title))))
                .and(walk.main(".kw-workshop, .kw-round__again li"))
                .nth(time);
    }

    @Test
    void aMemberPicksAWorkshopInEachRoundAndSwaps(RunningPortal portal, Browser browser) {
        try (var sanne = new Walk(portal, browser, "day");
                var visitor = new Walk(portal, browser, "day-visitor")) {
            visitor.go(DAY);
            assertThat(visitor.main(".kw-workshop")).hasCount(23);
            assertThat(of(visitor, "Slopen of blijven", 0)).containsText("nog 40 van 40 plekken");
            visitor.look("read");
            sanne.signIn("sanne@example.org", "kringwijs-proberen");
            sanne.go(DAY);
            sanne.main(".kw-filter a").getByText("Zeggenschap").click();
            assertThat(sanne.main(".kw-pick")).containsText("van de 23 workshops passen hierbij");
            of(sanne, "Slopen of blijven", 0).getByText("Kies deze").click();
            assertThat(of(sanne, "Slopen of blijven", 0)).containsText("Jouw keuze, je hebt een plek");
            assertThat(of(visitor, "Slopen of blijven", 0)).containsText("nog 39 van 40 plekken");
            assertThat(sanne.main(".kw-mine")).containsText("Je bent aangemeld");

            of(sanne, "Geld op tafel", 0).getByText("Wissel hierheen").click();
            Locator dialog = sanne.page().locator("vaadin-dialog[opened]");
            assertThat(dialog).containsText("Slopen of blijven");
            sanne.look("ask");
            dialog.getByText("Laat het zo").click();
            assertThat(of(sanne, "Slopen of blijven", 0)).containsText("je hebt een plek");
            of(sanne, "Geld op tafel", 0).getByText("Wissel hierheen").click();
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(of(sanne, "Geld op tafel", 0)).containsText("je hebt een plek");
            assertThat(of(visitor, "Slopen of blijven", 0)).containsText("nog 40 van 40 plekken");

            of(sanne, "Uitdaagrecht voor beginners", 0).getByText("Kies deze").click();
            assertThat(sanne.main(".kw-mine")).containsText("Uitdaagrecht voor beginners");
            sanne.look("chosen");
            sanne.go(DAY);
            assertThat(of(sanne, "Geld op tafel", 0)).containsText("Geef je plek terug");
            sanne.main(".kw-mine__foot").getByText("Meld je af").click();
            assertThat(dialog).containsText("Is het vol, dan kun je niet meer terug");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(of(visitor, "Geld op tafel", 0)).containsText("nog 30 van 30 plekken");
            assertThat(sanne.main(".kw-workshop--mine")).hasCount(0);
        }
    }

    @Test
    void withTheKeyboardAlone(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "day-keys")) {
            walk.signIn("jolanda@example.org", "kringwijs-proberen");
            walk.go(DAY);
            Locator card = of(walk, "Jongeren als opdrachtgever", 0);
            card.locator("button").focus();
            walk.page().keyboard().press("Enter");
            assertThat(card).containsText("je hebt een plek");
            assertThat(card.locator("button")).isFocused();
            walk.page().keyboard().press("Space");
            assertThat(card).containsText("Kies deze");
            assertThat(card.locator("button")).isFocused();
            walk.main("details.kw-speaker summary").first().focus();
            walk.page().keyboard().press("Enter");
            assertThat(walk.main("details.kw-speaker").first()).hasAttribute("open", "");
            walk.main(".kw-mine__foot button").last().focus();
            walk.page().keyboard().press("Enter");
            Locator yes = walk.page().locator("vaadin-dialog[opened] vaadin-button[theme~=primary]");
            yes.focus();
            walk.page().keyboard().press("Enter");
            assertThat(walk.main(".kw-mine")).containsText("Kies een workshop");
            walk.look("left");
        }
    }
}
