package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One person with a browser. At each stop the page is looked at: axe finds nothing, nothing scrolls sideways, and
/// wide and narrow pictures are kept. At the end there was no error in the console and no request to anywhere else.
final class Walk implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "journeys");

    private final RunningPortal portal;
    private final BrowserContext context;
    private final Page page;
    private final String name;
    private final List<String> faults = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    Walk(RunningPortal portal, Browser browser, String name) {
        this(portal, browser, name, true);
    }

    Walk(RunningPortal portal, Browser browser, String name, boolean withJavaScript) {
        this.portal = portal;
        this.name = name;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1440, 1000)
                .setLocale("nl-NL")
                .setColorScheme(ColorScheme.LIGHT)
                .setJavaScriptEnabled(withJavaScript));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(faults::add);
        page.onRequest(request -> {
            boolean ours = request.url().startsWith(portal.address("/"))
                    || request.url().matches("(data|blob|about):.*");
            if (!ours) {
                outside.add(request.url());
            }
        });
    }

    private void heard(ConsoleMessage message) {
        boolean aStatusWeAskedFor = message.text().contains("the server responded with a status of 4");
        if (message.type().equals("error") && !aStatusWeAskedFor) {
            faults.add(message.text());
        }
    }

    Page page() {
        return page;
    }

    /// Goes to an address and waits until the interface shows it.
    void go(String path) {
        page.navigate(portal.address(path));
        arrive();
    }

    void arrive() {
        page.waitForSelector("#outlet .kw-frame main > *");
        page.waitForFunction("() => !document.getElementById('prerendered')");
    }

    Locator main(String selector) {
        return page.locator("#outlet " + selector);
    }

    void signIn(String email, String password) {
        go("/inloggen");
        main("input[name=username]").fill(email);
        main("input[name=password]").fill(password);
        main("form.kw-form button[type=submit]").click();
        page.waitForURL(portal.address("/"));
        arrive();
    }

    /// Looks at the page as it stands, wide and narrow.
    void look(String stop) {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 1000);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + stop + "-" + width + ".png")));
            Object sideways =
                    page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) sideways).intValue())
                    .as("sideways scrolling of %s at %d", stop, width)
                    .isLessThanOrEqualTo(0);
            List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations.stream()
                            .map(rule -> rule.getId() + ": "
                                    + rule.getNodes().stream()
                                            .map(node -> String.valueOf(node.getHtml()))
                                            .collect(Collectors.joining(" | ")))
                            .toList())
                    .as("axe at %s, %d wide", stop, width)
                    .isEmpty();
        }
        page.setViewportSize(1440, 1000);
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).as("errors in the console").isEmpty();
        assertThat(outside).as("requests to elsewhere").isEmpty();
    }
}
