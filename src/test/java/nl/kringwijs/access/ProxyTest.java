package nl.kringwijs.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.kringwijs.members.SlowDown;
import nl.kringwijs.testing.PortalTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Behind a proxy it is the reader's own address that is slowed down, not that of the proxy, and nobody gets away by
/// making one up.
@PortalTest
class ProxyTest {

    private static final int MOST_FROM_ONE_PLACE = 40;

    @LocalServerPort
    int port;

    @Autowired
    SlowDown slowDown;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void whoIsSlowedDownIsTheReaderAndNotTheProxy() throws Exception {
        String busy = address();
        for (int time = 0; time < MOST_FROM_ONE_PLACE; time++) {
            slowDown.note("sign-in", UUID.randomUUID() + "@example.org", busy);
        }
        assertThat(signIn(busy)).endsWith("/inloggen?rustig");
        assertThat(signIn("198.51.100.7, " + busy))
                .as("an address that the reader made up themselves")
                .endsWith("/inloggen?rustig");
        assertThat(signIn(address())).endsWith("/inloggen?fout");
    }

    /// Another one each time, as these are counted for a while.
    private static String address() {
        ThreadLocalRandom any = ThreadLocalRandom.current();
        return "203." + any.nextInt(256) + "." + any.nextInt(256) + "." + any.nextInt(1, 255);
    }

    /// Where a wrong password leads, when a proxy says that it came from here.
    private String signIn(String from) throws Exception {
        String page =
                client.send(request().GET().build(), BodyHandlers.ofString()).body();
        String token = Jsoup.parse(page).select("meta[name=_csrf]").attr("content");
        assertThat(token).isNotEmpty();
        String form = "username=%s&password=verkeerd&_csrf=%s"
                .formatted(
                        URLEncoder.encode(UUID.randomUUID() + "@example.org", StandardCharsets.UTF_8),
                        URLEncoder.encode(token, StandardCharsets.UTF_8));
        HttpResponse<Void> answer = client.send(
                request()
                        .header("X-Forwarded-For", from)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.discarding());
        return answer.headers().firstValue("location").orElse("");
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/inloggen"));
    }
}
