package nl.kringwijs.links;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kringwijs.shared.Site;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Asks an address on the web whether it is there. What the page says is not read, and it is asked for as a reader
/// would, because many sites answer otherwise to who wants the head alone. Every name is looked up once, by us, and
/// only public addresses on the usual ports are asked, at every step of a redirect; nothing is kept or sent along.
@Component
class LinkFetcher {

    private static final int MOST_STEPS = 6;
    private static final Timeout CONNECTING = Timeout.ofSeconds(10);
    private static final Timeout ANSWERING = Timeout.ofSeconds(15);
    /// Also for who answers a letter at a time
    private static final int LONGEST_SECONDS = 30;
    private static final Pattern HOST = Pattern.compile("(?i)^(https?://)([^/?#:@\\[\\]]+)(.*)$");

    private final Predicate<InetAddress> reachable;
    private final IntPredicate ports;
    private final DnsResolver resolver = new Resolver();
    private final CloseableHttpClient client;

    @Autowired
    LinkFetcher(Site site) {
        this(site, PublicAddresses::contain, port -> port == -1 || port == 80 || port == 443);
    }

    LinkFetcher(Site site, Predicate<InetAddress> reachable, IntPredicate ports) {
        this.reachable = reachable;
        this.ports = ports;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECTING)
                                .setSocketTimeout(ANSWERING)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWERING)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Kringwijs link check (+" + site.url() + ")")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
    }

    LinkVerdict ask(String address) {
        try {
            URI at = read(address);
            for (int step = 0; step < MOST_STEPS; step++) {
                if (!ports.test(at.getPort())) {
                    resolver.resolve(at.getHost());
                    return LinkVerdict.UNTOLD;
                }
                Answer answer = answer(new HttpGet(at));
                if (!answer.isElsewhere()) {
                    return verdict(answer.status());
                }
                at = read(at.resolve(answer.location()).toString());
            }
            return LinkVerdict.FAULTY;
        } catch (IllegalArgumentException unreadable) {
            return LinkVerdict.UNREADABLE;
        } catch (Inside inside) {
            return LinkVerdict.INSIDE;
        } catch (UnknownHostException unknown) {
            return LinkVerdict.NO_SUCH_SITE;
        } catch (InterruptedIOException | ConnectException | NoRouteToHostException silent) {
            return LinkVerdict.SILENT;
        } catch (IOException faulty) {
            return LinkVerdict.FAULTY;
        }
    }

    /// Names with letters such as é become what the network knows them by.
    ///
    /// @throws IllegalArgumentException when it is no address on the web
    private static URI read(String address) {
        Matcher parts = HOST.matcher(address.strip().replace(" ", "%20"));
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an address with a name");
        }
        URI uri = URI.create(URI.create(parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3))
                .toASCIIString());
        if (uri.getHost() == null || uri.getUserInfo() != null) {
            throw new IllegalArgumentException("Not an address with a host");
        }
        return uri;
    }

    private static LinkVerdict verdict(int status) {
        return switch (status) {
            case 404, 410 -> LinkVerdict.GONE;
            case 401, 402, 403, 405, 406, 407, 429, 451, 999 -> LinkVerdict.UNTOLD;
            default -> status < 400 ? LinkVerdict.ANSWERS : LinkVerdict.FAULTY;
        };
    }

    private record Answer(int status, String location) {

        boolean isElsewhere() {
            return status >= 300 && status < 400 && !location.isEmpty();
        }
    }

    private Answer answer(HttpGet request) throws IOException {
        CompletableFuture<Void> bound = CompletableFuture.runAsync(
                request::cancel, CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS));
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            try {
                Header location = response.getFirstHeader("Location");
                return new Answer(response.getCode(), location == null ? "" : location.getValue());
            } finally {
                // What follows is not read, also when it would never end
                request.cancel();
                Closer.closeQuietly(response);
            }
        } finally {
            bound.cancel(false);
        }
    }

    /// The name leads to a place that is not on the public internet.
    private static final class Inside extends UnknownHostException {

        private static final long serialVersionUID = 1;

        private Inside(String host) {
            super(host);
        }
    }

    private final class Resolver implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = InetAddress.getAllByName(host);
            if (!Arrays.stream(all).allMatch(reachable)) {
                throw new Inside(host);
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
