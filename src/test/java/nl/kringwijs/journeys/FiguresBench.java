package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Prints figures of the packaged portal with its demo content. They are read by people and written in
/// docs/figures.md; none of them is asserted.
@ExtendWith(WithPortal.class)
class FiguresBench {

    private static final String RECAP = "/terugblikken/meekijken-in-de-rozenhof-waar-de-straat-de-begroting-maakt";
    private static final List<String> QUESTIONS = List.of(
            "burgerbegroting",
            "sleutel",
            "energie winter",
            "jongeren",
            "\"de straat\"",
            "burgerbegrotig",
            "wijk",
            "schuldhulp soep");

    @Test
    void theStart(RunningPortal portal) throws IOException {
        Matcher started = Pattern.compile("Started PortalApplication in ([0-9.]+) seconds")
                .matcher(portal.log());
        assertThat(started.find()).isTrue();
        print("start of the jar with an empty home, s", started.group(1));
    }

    @Test
    void searching(RunningPortal portal) throws Exception {
        List<Double> all = new ArrayList<>();
        try (var client = HttpClient.newHttpClient()) {
            for (int round = 0; round < 120; round++) {
                for (String question : QUESTIONS) {
                    var request = HttpRequest.newBuilder(
                                    URI.create(portal.address("/api/search?q=" + encoded(question))))
                            .build();
                    long start = System.nanoTime();
                    assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                                    .statusCode())
                            .isEqualTo(200);
                    if (round >= 20) {
                        all.add((System.nanoTime() - start) / 1e6);
                    }
                }
            }
        }
        Collections.sort(all);
        print("search over HTTP on the demo, p50 ms", String.format("%.1f", all.get(all.size() / 2)));
        print("search over HTTP on the demo, p99 ms", String.format("%.1f", all.get(all.size() * 99 / 100)));
    }

    private static final String PRESSED = """
            () => {
                window.took = [];
                document.addEventListener('keydown', event => {
                    if (event.key === 'Enter') {
                        const pressed = performance.now();
                        const title = () => document.querySelector('#outlet h1')?.textContent;
                        const before = title();
                        const watch = new MutationObserver(() => {
                            if (title() && title() !== before) {
                                watch.disconnect();
                                requestAnimationFrame(() => window.took.push(performance.now() - pressed));
                            }
                        });
                        watch.observe(document.querySelector('#outlet'), { childList: true, subtree: true });
                    }
                }, true);
            }""";

    /// From the key to the first frame with other results.
    @Test
    void searchingInABrowser(RunningPortal portal, Browser browser) {
        try (var walk = new Walk(portal, browser, "figures")) {
            walk.go("/zoeken?q=wijk");
            walk.page().evaluate(PRESSED);
            int asked = 0;
            for (int round = 0; round < 6; round++) {
                for (String question : QUESTIONS) {
                    walk.main("input[name=q]").first().fill(question);
                    walk.main("input[name=q]").first().press("Enter");
                    walk.page().waitForURL(portal.address("/zoeken?q=" + encoded(question)));
                    walk.page().waitForFunction("count => window.took.length === count", ++asked);
                }
            }
            List<Double> all = new ArrayList<>(((List<?>) walk.page().evaluate("() => window.took"))
                    .stream().map(took -> ((Number) took).doubleValue()).toList());
            List<Double> warm = new ArrayList<>(all.subList(QUESTIONS.size(), all.size()));
            Collections.sort(warm);
            print(
                    "search in a browser, from the key to the results, p50 ms",
                    String.format("%.0f", warm.get(warm.size() / 2)));
            print(
                    "search in a browser, from the key to the results, p95 ms",
                    String.format("%.0f", warm.get(warm.size() * 95 / 100)));
        }
    }

    private static String encoded(String question) {
        return java.net.URLEncoder.encode(question, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static final String OBSERVE = """
            window.figures = { lcp: 0, cls: 0 };
            new PerformanceObserver(list => list.getEntries().forEach(entry => window.figures.lcp = entry.startTime))
                .observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.figures.cls += entry.value; }))
                .observe({ type: 'layout-shift', buffered: true });""";

    @Test
    void aRecapInABrowser(RunningPortal portal, Browser browser) {
        visit(portal, browser, "first visit of a new portal", true);
        visit(portal, browser, "without the interface", false);
        for (int round = 1; round <= 5; round++) {
            visit(portal, browser, "new visitor " + round, true);
        }
    }

    /// One visit by somebody who was never here.
    private static void visit(RunningPortal portal, Browser browser, String which, boolean withInterface) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            if (!withInterface) {
                page.route("**/VAADIN/build/**", com.microsoft.playwright.Route::abort);
            }
            page.addInitScript(OBSERVE);
            Response first = page.navigate(portal.address(RECAP));
            if (withInterface) {
                page.waitForFunction(
                        "() => !document.getElementById('prerendered') && document.querySelector('#outlet main > *')");
            }
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            String recap = "recap, " + which + ": ";
            print(recap + "first response, bytes unpacked", Integer.toString(first.body().length));
            print(
                    recap + "everything, bytes over the wire",
                    String.valueOf(
                            page.evaluate(
                                    "() => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, entry) => sum + entry.transferSize, 0)")));
            print(
                    recap + "first byte, ms",
                    String.valueOf(page.evaluate(
                            "() => Math.round(performance.getEntriesByType('navigation')[0].responseStart)")));
            print(
                    recap + "largest contentful paint, ms",
                    String.valueOf(page.evaluate("() => Math.round(window.figures.lcp)")));
            print(recap + "layout shift", String.valueOf(page.evaluate("() => window.figures.cls.toFixed(4)")));
        }
    }

    @Test
    void heapOfSignedInSessions(RunningPortal portal, Browser browser) throws Exception {
        List<Walk> walks = new ArrayList<>();
        try {
            walks.add(signedIn(portal, browser, 0));
            long before = heapInUse(portal);
            for (int number = 1; number <= SESSIONS; number++) {
                walks.add(signedIn(portal, browser, number));
            }
            print(
                    "heap per signed-in session at the front page, kB",
                    Long.toString((heapInUse(portal) - before) / SESSIONS));
        } finally {
            walks.forEach(Walk::close);
        }
    }

    private static final int SESSIONS = 20;

    private static Walk signedIn(RunningPortal portal, Browser browser, int number) {
        var walk = new Walk(portal, browser, "session-" + number);
        walk.signIn("sanne@example.org", "kringwijs-proberen");
        return walk;
    }

    /// After a collection, in kB.
    private static long heapInUse(RunningPortal portal) throws Exception {
        jcmd(portal, "GC.run");
        jcmd(portal, "GC.run");
        Matcher used = Pattern.compile("used (\\d+)K").matcher(jcmd(portal, "GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1));
    }

    private static String jcmd(RunningPortal portal, String command) throws Exception {
        Process process = new ProcessBuilder(
                        java.nio.file.Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                .toString(),
                        Long.toString(portal.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }

    @Test
    void publishedToFindable(RunningPortal portal, Browser browser) throws Exception {
        try (var walk = new Walk(portal, browser, "publish")) {
            walk.signIn();
            for (int round = 1; round <= 5; round++) {
                String word = "vindwoord" + round;
                walk.go("/redactie");
                walk.page().getByText("Maak een terugblik").first().click();
                walk.page().waitForSelector(".ProseMirror");
                walk.main("kw-plain-text textarea").first().fill("Verslag met " + word);
                walk.main("kw-plain-text textarea").first().blur();
                walk.page().waitForSelector("#outlet .kw-todo .is-done");
                long start = System.nanoTime();
                walk.main(".kw-deskbar vaadin-button[theme~=primary]").click();
                RunningPortal.waitFor(
                        word, () -> portal.get("/api/search?q=" + word).contains("verslag-met-" + word));
                print(
                        "from the click on publish to findable, ms",
                        Long.toString((System.nanoTime() - start) / 1_000_000));
            }
        }
    }

    private static void print(String what, String figure) {
        System.out.printf("FIGURE %s: %s%n", what, figure);
    }
}
