package nl.kringwijs.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
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
    private final List<String> allowed = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

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
        context.setDefaultTimeout(120_000);
        page = context.newPage();
        page.onConsoleMessage(this::heard);
        page.onPageError(faults::add);
        page.onRequest(request -> {
            boolean ours = request.url().startsWith(portal.address("/"))
                    || request.url().matches("(data|blob|about):.*");
            if (!ours && allowed.stream().noneMatch(request.url()::startsWith)) {
                outside.add(request.url());
            }
        });
    }

    private void heard(ConsoleMessage message) {
        boolean aStatusWeAskedFor = message.text().contains("the server responded with a status of 4");
        boolean isExpected = expected.stream().anyMatch(message.text()::contains);
        if (message.type().equals("error") && !aStatusWeAskedFor && !isExpected) {
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

    /// Opens a published text with this title on the desk, on whichever page of the list it stands.
    void openPublished(String title) {
        for (int number = 1; number < 6; number++) {
            go("/redactie?stand=gepubliceerd&pagina=" + number);
            main(".kw-list > li a").first().waitFor();
            Locator found = main(".kw-list > li a:text-is(\"" + title + "\")");
            if (found.count() > 0) {
                found.first().click();
                page.waitForSelector(".ProseMirror");
                return;
            }
        }
        throw new AssertionError("There is no published text with the title " + title);
    }

    /// Looks at the page as it stands: wide and narrow, light and dark, as narrow as it gets, and zoomed to twice its
    /// size.
    void look(String stop) {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 1000);
            picture(stop + "-" + width);
            staysWithin(stop, width);
            violatesNothing(stop + ", " + width + " wide", axe());
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        picture(stop + "-390-dark");
        // Only colours differ in the dark
        violatesNothing(stop + " in the dark", axe().withRules(List.of("color-contrast")));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(320, 900);
        staysWithin(stop, 320);
        // 200 % of a window of 1440 by 1000
        page.setViewportSize(720, 500);
        staysWithin(stop, 720);
        page.setViewportSize(1440, 1000);
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(this.name + "-" + name + ".png")));
    }

    /// A field that counts what fits in it does so after the window changed, so this waits for the page to settle.
    private void staysWithin(String stop, int width) {
        try {
            page.waitForFunction("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
        } catch (TimeoutError scrolls) {
            Object sticksOut = page.evaluate("""
                    () => Array.from(document.body.querySelectorAll('*'))
                        .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth)
                        .map(it => it.tagName.toLowerCase() + ' ' + it.className)""");
            throw new AssertionError(
                    "%s scrolls sideways at %d, by one of %s".formatted(stop, width, sticksOut), scrolls);
        }
    }

    /// Asked in one go: the pages have no frames of other sites, for which it would open a window of its own.
    private AxeBuilder axe() {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static void violatesNothing(String stop, AxeBuilder axe) {
        List<Rule> violations = axe.analyze().getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .collect(Collectors.joining(" | ")))
                        .toList())
                .as("axe at %s", stop)
                .isEmpty();
    }

    /// From now on this site may be asked, because the reader said yes; it is answered here and never over the net.
    void allow(String site) {
        allowed.add(site);
        context.route(
                site + "**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(200)
                        .setContentType("text/html")
                        .setBody("<!doctype html><title>film</title>")));
    }

    /// Requests to elsewhere so far.
    List<String> outside() {
        return List.copyOf(outside);
    }

    /// Errors in the console that follow from what this journey breaks on purpose.
    void expectFaults(String part) {
        expected.add(part);
    }

    void signIn() {
        signIn("wout@example.org", "kringwijs-proberen");
    }

    @Override
    public void close() {
        try {
            // What a walk that broke off saw last
            picture("end");
        } finally {
            context.close();
        }
        assertThat(faults).as("errors in the console").isEmpty();
        assertThat(outside).as("requests to elsewhere").isEmpty();
    }
}
