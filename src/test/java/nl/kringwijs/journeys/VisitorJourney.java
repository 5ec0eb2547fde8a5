package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithPortal.class)
class VisitorJourney {

    private static final String RECAP = "/terugblikken/meekijken-in-de-rozenhof-waar-de-straat-de-begroting-maakt";
    private static final String DECK = "/presentaties/rozenhof-begroot-zelf-drie-jaar-burgerbegroting-in-een-wijk";

    @Test
    void aVisitorSearchesAndOpensTheSlide(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            walk.go("/");
            walk.look("home");
            walk.main("input[name=q]").first().fill("burgerbegroting");
            walk.main("input[name=q]").first().press("Enter");
            assertThat(walk.main("h1")).containsText(Pattern.compile("resultaten? voor ‘burgerbegroting’"));
            assertThat(walk.main(".kw-leaf")).hasCount(2);
            walk.look("search");
            walk.main(".kw-leaf").first().click();
            assertThat(walk.main("h1")).containsText("Rozenhof begroot zelf");
            assertThat(walk.main("figure .kw-page__mark").first()).isVisible();
            walk.look("presentation");
            walk.page().keyboard().press("ArrowRight");
            assertThat(walk.main("figure.kw-page")).hasAttribute("id", Pattern.compile("blz-[25]"));
        }
    }

    /// J4.
    @Test
    void whatWasThatAgainAboutTheBudget(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "again")) {
            walk.go("/");
            walk.main("input[name=q]").first().fill("burgerbegrotig");
            walk.main("input[name=q]").first().press("Enter");
            assertThat(walk.main("h1")).hasText("Resultaten voor ‘burgerbegroting’");
            assertThat(walk.main(".kw-results__meant")).containsText("burgerbegrotig");
            assertThat(walk.main(".kw-hit__title")
                            .filter(new Locator.FilterOptions().setHasText("Rozenhof begroot zelf")))
                    .hasCount(1);
            walk.look("misspelt");
            for (String words : new String[] {"begroting", "burgerbegroten", "burger begrotingen", "begroten"}) {
                walk.go("/zoeken?q=" + words.replace(" ", "%20"));
                assertThat(walk.main(".kw-hit__title")
                                .filter(new Locator.FilterOptions().setHasText("Rozenhof begroot zelf")))
                        .hasCount(1);
            }
            walk.main(".kw-leaf").first().click();
            assertThat(walk.main("figure .kw-page__mark").first()).isVisible();
            walk.go("/zoeken?q=burgerbegroting");
            Locator facets = walk.main(".kw-facets");
            for (String facet : new String[] {"Soort", "Thema", "Jaar", "Plaats"}) {
                assertThat(facets.getByText(facet, new Locator.GetByTextOptions().setExact(true))
                                .first())
                        .isVisible();
            }
            assertThat(walk.main(".kw-hit__title")
                            .filter(new Locator.FilterOptions().setHasText("Rozenhof begroot zelf")))
                    .hasCount(1);
            assertThat(walk.main(".kw-results__people a")
                            .getByText("Noor Veltkamp", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            walk.main(".kw-leaf").first().click();
            assertThat(walk.main("section[aria-labelledby=lees-ook] a").first()).isVisible();
            String shown = walk.main("figure.kw-page").getAttribute("id");
            Assertions.assertThat(walk.page().url()).contains("blz=" + shown.replace("blz-", ""));
            assertThat(walk.main("figure .kw-page__mark").first()).isVisible();

            walk.go("/zoeken?q=sleutelbos");
            assertThat(walk.main(".kw-hit a[href^='/presentaties/de-sleutelbos']"))
                    .hasCount(0);
            assertThat(walk.main(".kw-leaf")).hasCount(0);
            walk.go("/zoeken?q=xyzzyqwerty");
            assertThat(walk.main("h1")).containsText("Geen resultaten");
            assertThat(walk.main("a").getByText("Bekijk de thema’s")).isVisible();
            assertThat(walk.main("a").getByText("Naar de bibliotheek")).isVisible();
        }
        try (var walk = new Walk(portal, browser, "again-member")) {
            walk.signIn("sanne@example.org", "kringwijs-proberen");
            walk.go("/zoeken?q=sleutelbos");
            assertThat(walk.main(".kw-leaf").first()).isVisible();
        }
    }

    @Test
    void resultsStayUntilTheNextAreThereAndTheAddressFollows(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "results-stay")) {
            walk.go("/zoeken?q=zeggenschap");
            assertThat(walk.main(".kw-hit").first()).isVisible();
            walk.page().evaluate("""
                    () => {
                        window.seen = [];
                        new MutationObserver(() => window.seen.push(document.querySelectorAll('#outlet .kw-hit').length))
                            .observe(document.querySelector('#outlet'), { childList: true, subtree: true });
                    }""");
            walk.main(".kw-facets label").getByText("Workshop").click();
            walk.page().waitForURL(portal.address("/zoeken?q=zeggenschap&soort=workshop"));
            assertThat(walk.main(".kw-chip")).hasText("Workshop");
            walk.main("input[name=q]").first().fill("burgerbegroting");
            walk.main("input[name=q]").first().press("Enter");
            walk.page().waitForURL(portal.address("/zoeken?q=burgerbegroting"));
            assertThat(walk.main("h1")).containsText("burgerbegroting");
            Assertions.assertThat((List<?>) walk.page().evaluate("() => window.seen"))
                    .as("results on the page at each moment that something of it changed")
                    .hasSizeGreaterThan(1)
                    .allSatisfy(count ->
                            Assertions.assertThat(((Number) count).intValue()).isPositive());
        }
    }

    @Test
    void aPageBeginsAtItsTopAndOneGoneBackToWhereItWasLeft(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            walk.go("/terugblikken");
            Locator last = walk.main(".kw-piece__title a").last();
            last.scrollIntoViewIfNeeded();
            double left = ((Number) walk.page().evaluate("() => scrollY")).doubleValue();
            Assertions.assertThat(left).isPositive();
            String title = last.innerText();
            last.click();
            assertThat(walk.main("h1")).hasText(title);
            walk.page().waitForFunction("() => scrollY === 0");
            walk.page().goBack();
            assertThat(walk.main("h1")).hasText("Terugblikken");
            walk.page().waitForFunction("left => Math.abs(scrollY - left) < 2", left);
        }
    }

    @Test
    void aVisitorReadsARecapWithItsMaterialInItsPlace(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            walk.go(RECAP);
            assertThat(walk.main("section#de-straat-maakt-de-begroting .kw-material"))
                    .hasCount(3);
            assertThat(walk.main("iframe")).hasCount(0);
            walk.look("recap");
            walk.main(".kw-contents a").nth(1).click();
            assertThat(walk.main("h1")).hasText("Een huis van de buurt");
            walk.look("chapter");
            walk.go("/bijeenkomsten/meekijken-in-de-rozenhof");
            walk.look("event");
            walk.go("/bibliotheek");
            walk.look("library");
            walk.go("/themas");
            walk.look("themes");
            walk.go("/themas/zeggenschap");
            walk.look("theme");
            walk.go("/mensen");
            walk.look("people");
            walk.go("/mensen/noor-veltkamp");
            walk.look("person");
            walk.go("/zoeken?q=xyzzyqwerty");
            walk.look("nothing-found");
            walk.go("/inloggen");
            walk.look("sign-in");
        }
    }

    @Test
    void aFilmsOwnSiteIsAskedOnlyAfterAYes(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            walk.go(RECAP);
            Locator ask = walk.main("[data-film]").first();
            ask.scrollIntoViewIfNeeded();
            assertThat(walk.main("iframe")).hasCount(0);
            org.assertj.core.api.Assertions.assertThat(walk.outside()).isEmpty();
            walk.allow("https://player.vimeo.com/");
            ask.click();
            assertThat(walk.main("iframe"))
                    .hasAttribute("src", Pattern.compile("https://player\\.vimeo\\.com/.*dnt=1"));
            assertThat(walk.main("iframe")).isFocused();
        }
    }

    @Test
    void whatIsTypedBeforeTheInterfaceIsUpGoesAlong(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            var held = new java.util.concurrent.ConcurrentLinkedQueue<com.microsoft.playwright.Route>();
            walk.page().route(Pattern.compile(".*v-r=init.*"), held::add);
            walk.page().navigate(portal.address("/bibliotheek"));
            Locator early = walk.page().locator("#prerendered input[name=q]").first();
            early.fill("een vroege vraag");
            walk.page().waitForCondition(() -> !held.isEmpty());
            held.forEach(com.microsoft.playwright.Route::resume);
            walk.arrive();
            assertThat(walk.main("input[name=q]").first()).hasValue("een vroege vraag");
            assertThat(walk.main("input[name=q]").first()).isFocused();
        }
    }

    @Test
    void everythingIsReadableWithoutJavaScript(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "without-javascript", false)) {
            walk.page().navigate(portal.address(RECAP));
            walk.page().waitForLoadState(LoadState.LOAD);
            assertThat(walk.page().locator("#prerendered h1"))
                    .hasText("Meekijken in de Rozenhof, waar de straat de begroting maakt");
            assertThat(walk.page().locator("#prerendered")).containsText("Wie koffie zet, heeft de sleutel");
            assertThat(walk.page().title())
                    .isEqualTo("Meekijken in de Rozenhof, waar de straat de begroting maakt – Kringwijs");
            assertThat(walk.page().locator("script[type='application/ld+json']").textContent())
                    .contains("\"@type\":\"Article\"");
            walk.page().navigate(portal.address(DECK + "?blz=4"));
            assertThat(walk.page().locator("#prerendered figure img"))
                    .hasAttribute("src", Pattern.compile(".*/4\\.png"));
        }
    }

    @Test
    void whatIsNotThereSaysSo(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "visitor")) {
            Response answer = walk.page().navigate(portal.address("/bestaat-niet"));
            assertThat(answer.status()).isEqualTo(404);
            walk.arrive();
            assertThat(walk.main("h1")).hasText("Deze bladzijde bestaat niet");
            walk.look("not-found");
            // For members only: a visitor is not told that it exists
            assertThat(walk.page()
                            .navigate(portal.address("/bijeenkomsten/intervisie-voor-wijkregisseurs"))
                            .status())
                    .isEqualTo(404);
            assertThat(walk.page()
                            .navigate(portal.address("/presentaties/de-sleutelbos-van-zuiderzand"))
                            .status())
                    .isEqualTo(404);
        }
    }
}
