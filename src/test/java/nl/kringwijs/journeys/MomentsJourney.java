package nl.kringwijs.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.testing.Decks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The moments at which things fall away: a session that ended, a server that fails, a portal that is killed, a file
/// that does not come through. What was typed survives them.
@ExtendWith(WithPortal.class)
class MomentsJourney {

    private static final String EDITOR = "wout@example.org";
    /// What the interface and the portal say to each other.
    private static final Pattern TALK = Pattern.compile(".*v-r=uidl.*");

    private static final String PASSWORD = "kringwijs-proberen";

    private static Locator title(Walk walk) {
        return walk.main("kw-plain-text textarea").first();
    }

    private static Locator standfirst(Walk walk) {
        return walk.main("kw-plain-text textarea").nth(1);
    }

    private static void beginRecap(Walk walk, String titled) {
        walk.go("/redactie");
        walk.page().getByText("Maak een terugblik").first().click();
        walk.page().waitForSelector(".ProseMirror");
        title(walk).fill(titled);
        title(walk).blur();
        assertThat(walk.main(".kw-todo .is-done").first()).isVisible();
    }

    private static void signInAgain(Walk walk, String email, String password) {
        walk.page().waitForURL(portalAddress -> portalAddress.contains("/inloggen"));
        walk.arrive();
        walk.main("input[name=username]").fill(email);
        walk.main("input[name=password]").fill(password);
        walk.main("form.kw-form button[type=submit]").click();
        walk.page().waitForSelector(".ProseMirror");
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "session");
                var elsewhere = new Walk(portal, browser, "elsewhere")) {
            walk.expectFaults("Je was een tijd weg");
            walk.expectFaults("Voor de veiligheid");
            walk.signIn();
            beginRecap(walk, "Geschreven voor de sessie ophield");
            elsewhere.signIn();
            elsewhere.go("/mijn/account");
            elsewhere.page().getByText("Log overal uit").click();
            elsewhere.page().waitForURL(portal.address("/"));
            standfirst(walk).fill("Getypt toen de sessie er al niet meer was.");
            standfirst(walk).blur();
            Locator message = walk.page().locator(".v-system-error");
            assertThat(message).containsText("Je was een tijd weg");
            walk.look("ended");
            message.click();
            signInAgain(walk, EDITOR, PASSWORD);
            assertThat(title(walk)).hasValue("Geschreven voor de sessie ophield");
            assertThat(standfirst(walk)).hasValue("Getypt toen de sessie er al niet meer was.");
            assertThat(walk.page().getByText("nog niet bewaard was, staat er weer"))
                    .isVisible();
        }
    }

    @Test
    void aFormThatMeetsAServerThatFailsGoesThroughOnceItIsBack(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "server-error")) {
            walk.expectFaults("500");
            fillRegistration(walk);
            walk.page().route(TALK, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
            walk.main("vaadin-button[theme~=primary]").click();
            assertThat(walk.page().locator("vaadin-connection-indicator")).containsText("De verbinding is weg");
            walk.look("failed");
            walk.page().unroute(TALK);
            assertThat(walk.main(".kw-note")).containsText("Kijk in je mail");
        }
    }

    @Test
    void whatWasTypedInAFormIsBackAfterTheInterfaceHadToStartAgain(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "start-again")) {
            walk.expectFaults("JSON");
            walk.expectFaults("dit is geen antwoord");
            walk.expectFaults("Er ging iets mis");
            walk.expectFaults("Dat ligt aan ons");
            fillRegistration(walk);
            walk.page()
                    .route(
                            TALK,
                            route -> route.fulfill(
                                    new Route.FulfillOptions().setStatus(200).setBody("dit is geen antwoord")));
            walk.main("vaadin-button[theme~=primary]").click();
            Locator message = walk.page().locator(".v-system-error");
            assertThat(message).containsText("Dat ligt aan ons");
            walk.look("failed");
            walk.page().unroute(TALK);
            message.click();
            walk.arrive();
            assertThat(walk.page().getByLabel("Naam")).hasValue("Willemijn Test");
            assertThat(walk.page().getByLabel("E-mailadres")).hasValue("willemijn@example.org");
            assertThat(walk.main("vaadin-password-field input")).hasValue("");
        }
    }

    private static void fillRegistration(Walk walk) {
        walk.go("/word-lid");
        walk.page().getByLabel("Naam").fill("Willemijn Test");
        walk.page().getByLabel("E-mailadres").fill("willemijn@example.org");
        walk.main("vaadin-password-field input").fill("drie gele stoelen op een plein");
    }

    @Test
    void aPortalThatIsKilledComesBackWithEverythingThatWasSaved(Browser browser, @TempDir Path home) throws Exception {
        try (RunningPortal portal = RunningPortal.empty(home.resolve("home"), "killed.log")) {
            Matcher link = Pattern.compile("/eerste-beheerder/[\\w-]+").matcher(portal.log());
            assertThat(link.find()).isTrue();
            try (var walk = new Walk(portal, browser, "killed")) {
                walk.expectFaults("ERR_");
                walk.expectFaults("Je was een tijd weg");
                walk.expectFaults("Voor de veiligheid");
                walk.expectFaults("WebSocket");
                walk.go(link.group());
                walk.look("first-admin");
                walk.page().getByLabel("Naam").fill("Eerste Beheerder");
                walk.page().getByLabel("E-mailadres").fill("eerste@example.org");
                walk.main("vaadin-password-field input").fill("vijf natte paraplus in de gang");
                walk.main("vaadin-button[theme~=primary]").click();
                assertThat(walk.main(".kw-note")).isVisible();
                walk.signIn("eerste@example.org", "vijf natte paraplus in de gang");
                walk.look("home-of-an-empty-portal");
                beginRecap(walk, "Gepubliceerd voor de stekkerwoordklap");
                walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
                assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
                beginRecap(walk, "Bewaard voor de stekker eruit ging");
                portal.kill();
                damage(home.resolve("home").resolve("index"));
                standfirst(walk).fill("Getypt");
                standfirst(walk).blur();
                standfirst(walk).fill("Getypt toen de portal weg was.");
                standfirst(walk).blur();
                assertThat(walk.page().locator("vaadin-connection-indicator")).containsText("De verbinding is weg");
                portal.startAgain();
                assertThat(portal.log()).contains("is damaged and is filled anew");
                RunningPortal.waitFor("the index to be whole again", () -> portal.get("/api/search?q=stekkerwoordklap")
                        .contains("gepubliceerd-voor-de-stekkerwoordklap"));
                assertThat(portal.log()).contains("Ending the PostgreSQL that an earlier portal left running");
                Locator message = walk.page().locator(".v-system-error");
                assertThat(message).containsText("Je was een tijd weg");
                message.click();
                signInAgain(walk, "eerste@example.org", "vijf natte paraplus in de gang");
                assertThat(title(walk)).hasValue("Bewaard voor de stekker eruit ging");
                assertThat(standfirst(walk)).hasValue("Getypt toen de portal weg was.");
            }
        }
    }

    /// Cuts the last byte off every file of the index that holds something.
    private static void damage(Path index) throws IOException {
        try (var files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.size(file) > 0) {
                    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.truncate(channel.size() - 1);
                    }
                }
            }
        }
    }

    @Test
    void twentyFilesAtOnceOfWhichTwoGoWrong(RunningPortal portal, Browser browser, @TempDir Path folder)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= 19; number++) {
            files.add(Decks.pdf(
                    folder.resolve("scan_" + number + ".pdf"),
                    "Deel " + number + " van een lange dag",
                    List.of("Bladzijde van deel " + number)));
        }
        files.add(Files.writeString(folder.resolve("vermomd.pdf"), "dit is geen pdf"));
        try (var walk = new Walk(portal, browser, "twenty")) {
            walk.expectFaults("net::ERR_FAILED");
            walk.signIn();
            beginRecap(walk, "Twintig bestanden tegelijk");
            var first = new AtomicBoolean(true);
            walk.page().route(Pattern.compile(".*/upload(\\?.*)?$"), route -> {
                if (first.getAndSet(false)) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            walk.main("input[type=file]").first().setInputFiles(files.toArray(Path[]::new));
            Locator failed = walk.main("vaadin-upload-file");
            assertThat(failed.filter(new Locator.FilterOptions().setHasText("Dit is geen pdf, pptx")))
                    .hasCount(1);
            Locator broken = failed.filter(new Locator.FilterOptions().setHasText("Kwam niet heel over"));
            assertThat(broken).hasCount(1);
            assertThat(walk.main("li.kw-file")).hasCount(18);
            walk.look("uploads");
            broken.locator("[part=retry-button]").click();
            assertThat(walk.main("li.kw-file")).hasCount(19);
            assertThat(walk.main("li.kw-file").filter(new Locator.FilterOptions().setHasText("Klaar")))
                    .hasCount(19);
            List<String> titles = walk.main("li.kw-file .kw-file__body > vaadin-text-field").all().stream()
                    .map(field -> String.valueOf(field.evaluate("field => field.value")))
                    .toList();
            assertThat(titles).hasSize(19).allMatch(title -> title.endsWith("van een lange dag"));
        }
    }

    @Test
    void pasteFromAWordProcessorOrAnOldPageComesOutClean(RunningPortal portal, Browser browser) throws IOException {
        try (var walk = new Walk(portal, browser, "paste")) {
            walk.signIn();
            beginRecap(walk, "Geplakt uit een ander programma");
            walk.main(".ProseMirror").first().click();
            walk.page().evaluate("""
                    () => {
                        const html = `<html><head><style>p.MsoNormal{color:red}</style></head><body lang=NL>
                            <h2 style='mso-outline-level:2'><span style='color:#C00'>Wat er gebeurde</span></h2>
                            <p class=MsoNormal style='margin:0'><b><span style='font-size:18pt'>Vet</span></b> en gewoon<o:p></o:p></p>
                            <p class=MsoListParagraph><span style='mso-list:Ignore'>·</span></p>
                            <ul><li class=MsoNormal>een punt</li></ul>
                            <table><tr><th>kop</th></tr><tr><td bgcolor=yellow>cel</td></tr></table>
                            <a href="javascript:alert(1)">kwaad</a> <a href="https://example.org/goed" onclick="x()">goed</a>
                            <font face="Comic Sans MS">oude bladzijde</font><script>alert(2)</script><img src="x" onerror="alert(3)">
                            </body></html>`;
                        const data = new DataTransfer();
                        data.setData('text/html', html);
                        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                    }""");
            walk.main(".ProseMirror").first().blur();
            assertThat(walk.main(".ProseMirror").first()).containsText("oude bladzijde");
            assertThat(walk.main(".ProseMirror img")).hasCount(0);
            assertThat(walk.page().locator("vaadin-notification-card")).containsText("Beelden uit wat je plakte");
            walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
            assertThat(walk.main(".kw-state")).hasText("Gepubliceerd");
        }
        String page = portal.get("/terugblikken/geplakt-uit-een-ander-programma");
        String text = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        assertThat(text)
                .contains("Wat er gebeurde")
                .contains("<strong>Vet</strong> en gewoon")
                .contains("<li>een punt</li>")
                .contains("<td>cel</td>")
                .contains("href=\"https://example.org/goed\"")
                .doesNotContainIgnoringCase("mso")
                .doesNotContain("javascript:")
                .doesNotContain("onerror")
                .doesNotContain("onclick")
                .doesNotContain("alert(")
                .doesNotContain("font-size")
                .doesNotContain("Comic Sans");
    }
}
