package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// An admin sees how search is, compares it with the database, and has it filled anew while a visitor searches.
@ExtendWith(WithPortal.class)
class IndexJourney {

    @Test
    void anAdminLooksAfterTheIndexWhileSomebodySearches(RunningPortal portal, Browser browser) {
        try (var visitor = new Walk(portal, browser, "index-visitor");
                var admin = new Walk(portal, browser, "index")) {
            admin.signIn("imane@example.org", "kringwijs-proberen");
            admin.go("/redactie");
            admin.main("a").getByText("Zoekindex").first().click();
            assertThat(admin.main(".kw-note")).containsText("De index is bij");
            assertThat(admin.main("table.kw-table")).containsText("Voor het laatst helemaal gevuld");
            admin.main("vaadin-button").getByText("Vergelijk met de database").click();
            assertThat(admin.main("[aria-live]"))
                    .containsText(Pattern.compile("[1-9][0-9.]* stukken vergeleken: geen verschil\\."));
            admin.main("vaadin-button").getByText("Vul opnieuw").click();
            visitor.go("/zoeken?q=burgerbegroting");
            assertThat(visitor.main(".kw-hit").first()).isVisible();
            assertThat(admin.main("[aria-live]")).containsText("De nieuwe index is klaar");
            assertThat(admin.main(".kw-note").first()).containsText("De index is bij");
            assertThat(admin.main("vaadin-button:has-text('Vul opnieuw')")).isEnabled();
            admin.look("filled");
            visitor.go("/zoeken?q=burgerbegroting");
            assertThat(visitor.main(".kw-hit").first()).isVisible();
        }
    }
}
