package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two portals on one PostgreSQL, each with its own index: what an editor does at one is found at the other, and work
/// that is planned is done once.
@ExtendWith(WithPortal.class)
class TwoNodesJarTest {

    private static final int INVITED = 24;

    @TempDir
    Path home;

    @Test
    void whatOnePublishesTheOtherFindsAndWorkIsDoneOnce(RunningPortal first, Browser browser) throws IOException {
        try (RunningPortal second = RunningPortal.beside(first, home, "second.log");
                var editor = new Walk(first, browser, "two-nodes")) {
            RunningPortal.waitFor(
                    "the second to have filled its own index",
                    () -> second.get("/api/search?q=zeggenschap").contains("\"kind\":\"thema\""));
            assertThat(home.resolve("index")).isNotEmptyDirectory();
            assertThat(second.get("/api/search?q=tweelingwoord")).contains("\"total\":0");
            editor.signIn();
            editor.go("/redactie/themas");
            editor.page().getByText("Voeg een thema toe").click();
            editor.page()
                    .locator("vaadin-dialog vaadin-text-field input")
                    .first()
                    .fill("Tweelingwoord");
            editor.page().getByText("Bewaar").click();
            for (RunningPortal portal : List.of(first, second)) {
                RunningPortal.waitFor("the theme to be found", () -> portal.get("/api/search?q=tweelingwoord")
                        .contains("\"total\":1"));
            }
            invite(editor);
            everyoneIsInvitedOnce(first, second);
        }
    }

    private static void invite(Walk editor) {
        editor.go("/redactie/uitnodigen");
        editor.page()
                .getByLabel("E-mailadressen")
                .fill(IntStream.range(0, INVITED)
                        .mapToObj(TwoNodesJarTest::address)
                        .collect(Collectors.joining("\n")));
        editor.page().getByText("Verstuur de uitnodigingen").click();
        PlaywrightAssertions.assertThat(editor.main(".kw-note")).containsText(INVITED + " uitnodigingen verstuurd");
    }

    private static String address(int number) {
        return "tweeling" + number + "@example.org";
    }

    /// Whichever of the two sent it.
    private static List<String> came(int number, RunningPortal first, RunningPortal second) {
        return Stream.of(first, second)
                .flatMap(portal -> Letters.subjects(portal, address(number)).stream())
                .toList();
    }

    private static void everyoneIsInvitedOnce(RunningPortal first, RunningPortal second) throws IOException {
        JdbcClient jdbc = JdbcClient.create(first.database());
        RunningPortal.waitFor(
                "no invitation to be waiting on either",
                () -> jdbc.sql(
                                        "select count(*) from notifications.mail where recipient like 'tweeling%' and state = 'SENT'")
                                .query(Integer.class)
                                .single()
                        == INVITED);
        for (int number = 0; number < INVITED; number++) {
            assertThat(came(number, first, second)).as(address(number)).hasSize(1);
        }
        long bySecond = IntStream.range(0, INVITED)
                .filter(number -> !Letters.subjects(second, address(number)).isEmpty())
                .count();
        System.out.println("NODES " + INVITED + " mails sent once, " + bySecond + " of them by the second");
    }
}
