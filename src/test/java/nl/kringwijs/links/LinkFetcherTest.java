package nl.kringwijs.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import nl.kringwijs.shared.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Against a real server on this machine, which is let in by the test where a portal would not.
class LinkFetcherTest {

    private static final Site SITE = new Site("Kringwijs", "https://kringwijs.example.org");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private final LinkFetcher fetcher = new LinkFetcher(
            SITE, this::look, address -> address.getHostAddress().equals("127.0.0.1"), port -> true);
    private HttpServer server;

    /// Names lead where the test says, one look after another; numbers to themselves.
    private InetAddress[] look(String host) throws UnknownHostException {
        if (host.matches("[0-9.]+")) {
            return InetAddress.getAllByName(host);
        }
        List<String> leads = names.getOrDefault(host, List.of());
        if (leads.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(leads.size() > 1 ? leads.removeFirst() : leads.getFirst());
    }

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent") + " "
                    + exchange.getRequestHeaders().getFirst("Cookie"));
            answer(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.stop(0);
        fetcher.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            exchange.getResponseHeaders().set("Set-Cookie", "wie=ik");
            if (path.startsWith("/status/")) {
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(8)), -1);
            } else if (path.startsWith("/naar/")) {
                exchange.getResponseHeaders().set("Location", path.substring(5));
                exchange.sendResponseHeaders(301, -1);
            } else if (path.startsWith("/rond")) {
                exchange.getResponseHeaders().set("Location", "/rond");
                exchange.sendResponseHeaders(302, -1);
            } else if (path.startsWith("/binnen")) {
                exchange.getResponseHeaders()
                        .set("Location", exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(302, -1);
            } else if (path.startsWith("/map/naar")) {
                boolean asked = "lang=nl&goed".equals(exchange.getRequestURI().getQuery());
                exchange.getResponseHeaders().set("Location", "?lang=nl&goed");
                exchange.sendResponseHeaders(asked ? 200 : 302, -1);
            } else if (path.startsWith("/eindeloos")) {
                exchange.sendResponseHeaders(200, 0);
                byte[] more = "meer ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
                while (!Thread.currentThread().isInterrupted()) {
                    exchange.getResponseBody().write(more);
                }
            }
        }
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @ParameterizedTest
    @CsvSource({
        "/status/200, ANSWERS",
        "/status/204, ANSWERS",
        "/status/404, GONE",
        "/status/410, GONE",
        "/status/401, UNTOLD",
        "/status/403, UNTOLD",
        "/status/429, UNTOLD",
        "/status/500, FAULTY",
        "/status/400, FAULTY",
        "/naar/status/200, ANSWERS",
        "/naar/naar/status/404, GONE",
        "/rond, FAULTY",
        "/eindeloos, ANSWERS",
        "/status/200?q=één twee, ANSWERS",
        "/status/200?a=b|c{d}[e]&100%, ANSWERS",
        "/binnen?/status/200?a=b|c, ANSWERS",
        "/map/naar?lang=nl, ANSWERS"
    })
    void aSiteSaysHowItIs(String path, LinkVerdict verdict) {
        assertThat(fetcher.ask(at(path))).isEqualTo(verdict);
        assertThat(asked).isNotEmpty().allSatisfy(one -> assertThat(one)
                .endsWith("Kringwijs link check (+https://kringwijs.example.org) null"));
    }

    @Test
    void whoIsNotThereIsSilent() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(fetcher.ask("http://127.0.0.1:" + free + "/")).isEqualTo(LinkVerdict.SILENT);
        assertThat(fetcher.ask("https://bestaat-niet.invalid/")).isEqualTo(LinkVerdict.NO_SUCH_SITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "geen adres",
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "http://",
                "http:///pad",
                "https://wie:woord@127.0.0.1/",
                "http://[::1]/"
            })
    void whatIsNoAddressIsNotAsked(String address) {
        assertThat(fetcher.ask(address)).isEqualTo(LinkVerdict.UNREADABLE);
    }

    @Test
    void aRedirectDoesNotLeadInside() throws IOException {
        List<String> inside = new CopyOnWriteArrayList<>();
        HttpServer secret = HttpServer.create(new InetSocketAddress("127.0.0.2", 0), 0);
        secret.createContext("/", exchange -> {
            inside.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        secret.start();
        try {
            String address = "http://127.0.0.2:" + secret.getAddress().getPort() + "/geheim";
            assertThat(fetcher.ask(at("/binnen?" + address))).isEqualTo(LinkVerdict.INSIDE);
            assertThat(fetcher.ask(address)).isEqualTo(LinkVerdict.INSIDE);
            assertThat(inside).isEmpty();
            assertThat(asked).hasSize(1);
        } finally {
            secret.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "http://127.0.0.1",
                "http://127.1",
                "http://0.0.0.0",
                "http://2130706433",
                "http://0x7f.1"
            })
    void aPortalAsksNothingInside(String host) throws IOException {
        var portal = new LinkFetcher(SITE, InetAddress::getAllByName, PublicAddresses::contain, port -> true);
        LinkVerdict verdict = portal.ask(host + ":" + server.getAddress().getPort() + "/status/200");
        portal.close();
        assertThat(verdict).isIn(LinkVerdict.INSIDE, LinkVerdict.UNTOLD, LinkVerdict.NO_SUCH_SITE);
        assertThat(asked).isEmpty();
    }

    @Test
    void aNameThatLeadsInsideFromHereMayLeadReadersElsewhere() {
        names.put("www.gemeente.example.org", List.of("10.0.0.1"));
        names.put("intranet", List.of("10.0.0.1"));
        assertThat(fetcher.ask("https://www.gemeente.example.org/")).isEqualTo(LinkVerdict.UNTOLD);
        assertThat(fetcher.ask("https://intranet/")).isEqualTo(LinkVerdict.INSIDE);
    }

    @Test
    void aNameThatLeadsElsewhereTheSecondTimeIsLookedAtAgain() {
        names.put("wissel.example.org", new ArrayList<>(List.of("127.0.0.1", "10.0.0.1")));
        String self = "http://wissel.example.org:" + server.getAddress().getPort();
        assertThat(fetcher.ask(self + "/binnen?" + self + "/geheim")).isEqualTo(LinkVerdict.UNTOLD);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aNameBrowsersTakeIsNoWrongAddress() {
        assertThat(fetcher.ask("https://met_streep.example.org/")).isEqualTo(LinkVerdict.UNTOLD);
    }

    @Test
    void aProxyOfTheMachineIsNotUsed() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(ProxySelector.of(server.getAddress()));
        try (var silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int closed = silent.getLocalPort();
            silent.close();
            assertThat(fetcher.ask("http://127.0.0.1:" + closed + "/status/200"))
                    .isEqualTo(LinkVerdict.SILENT);
            assertThat(asked).isEmpty();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void otherPortsAreLeftAlone() throws IOException {
        var portal = new LinkFetcher(SITE);
        assertThat(portal.ask("http://1.1.1.1:8080/")).isEqualTo(LinkVerdict.UNTOLD);
        assertThat(portal.ask(at("/status/200"))).isEqualTo(LinkVerdict.INSIDE);
        assertThat(portal.ask("http://127.0.0.1/")).isEqualTo(LinkVerdict.INSIDE);
        portal.close();
        assertThat(asked).isEmpty();
    }
}
