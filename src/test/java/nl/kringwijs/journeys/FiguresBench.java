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
                    var request = HttpRequest.newBuilder(URI.create(portal.address("/api/search?q="
                                    + java.net.URLEncoder.encode(question, java.nio.charset.StandardCharsets.UTF_8))))
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

    @Test
    void aRecapInABrowser(RunningPortal portal, Browser browser) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.addInitScript("""
                    window.figures = { lcp: 0, cls: 0 };
                    new PerformanceObserver(list => list.getEntries().forEach(entry => window.figures.lcp = entry.startTime))
                        .observe({ type: 'largest-contentful-paint', buffered: true });
                    new PerformanceObserver(list => list.getEntries().forEach(entry => { if (!entry.hadRecentInput) window.figures.cls += entry.value; }))
                        .observe({ type: 'layout-shift', buffered: true });""");
            Response first = page.navigate(portal.address(RECAP));
            page.waitForFunction(
                    "() => !document.getElementById('prerendered') && document.querySelector('#outlet main > *')");
            print("recap: first response, bytes unpacked", Integer.toString(first.body().length));
            print(
                    "recap: everything, bytes over the wire",
                    String.valueOf(
                            page.evaluate(
                                    "() => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, entry) => sum + entry.transferSize, 0)")));
            print(
                    "recap: largest contentful paint, ms",
                    String.valueOf(page.evaluate("() => Math.round(window.figures.lcp)")));
            print("recap: layout shift", String.valueOf(page.evaluate("() => window.figures.cls.toFixed(4)")));
        }
    }

    private static void print(String what, String figure) {
        System.out.printf("FIGURE %s: %s%n", what, figure);
    }
}
