package nl.kringwijs.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives journeys the running portal and a browser, both started once for all of them in this process, and ended with
/// it: where journeys run in several processes, each is handed them one by one.
final class WithPortal implements BeforeAllCallback, ParameterResolver {

    private static @Nullable Shared shared;
    /// What did not start once is not tried again for each journey.
    private static @Nullable RuntimeException failed;

    /// What all journeys share.
    private record Shared(RunningPortal portal, Playwright playwright, Browser browser) {

        private void end() {
            try (portal) {
                playwright.close();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        shared();
    }

    private static synchronized Shared shared() {
        Shared known = shared;
        if (failed != null) {
            throw new IllegalStateException("It did not start before", failed);
        }
        if (known == null) {
            try {
                known = start();
            } catch (RuntimeException failure) {
                failed = failure;
                throw failure;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(known::end));
            shared = known;
        }
        return known;
    }

    private static Shared start() {
        try {
            var options = new BrowserType.LaunchOptions()
                    .setExecutablePath(Machine.chromium())
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            Map<String, String> environment = new java.util.HashMap<>(System.getenv());
            environment.put("PLAYWRIGHT_NODEJS_PATH", Machine.node().toString());
            environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            PlaywrightAssertions.setDefaultAssertionTimeout(120_000);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
            Browser browser = playwright.chromium().launch(options);
            return new Shared(RunningPortal.withDemo(), playwright, browser);
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningPortal.class
                || parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Shared known = shared();
        return parameter.getParameter().getType() == Browser.class ? known.browser() : known.portal();
    }
}
